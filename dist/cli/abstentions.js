// src/spo/counted.ts
/** `168,300` */
function thousands(value) {
	return value.toLocaleString("en-US");
}
/** `1 call`, `2 calls` */
function counted(value, singular, plural = `${singular}s`) {
	return `${thousands(value)} ${value === 1 ? singular : plural}`;
}
/** US dollars: `$0.06`, and four decimals below a cent; what costs anything is never shown as free. */
function dollars(value) {
	return value > 0 && value < .01 ? `$${Math.max(value, 1e-4).toFixed(4)}` : `$${value.toFixed(2)}`;
}
// src/spo/comparing/abstentions.ts
/** Kept of what a judge wrote in place of a choice: how it begins, and how it ends, where a choice is due. */
var BEGINNING = 300;
/** A reply as evidence, its middle left out where it is long. */
function shortened(text) {
	const whole = text.trim();
	if (whole.length <= 505) return whole;
	return `${whole.slice(0, BEGINNING)} ... ${whole.slice(-200)}`.toWellFormed();
}
/** Whether a reply that names no side refuses the task in the words that models have for it. */
function soundsLikeRefusal(text) {
	return /^\W*(?:i['\u2019]?m (?:very |really )?sorry|(?:i am |my apologies|i apologi[sz]e|sorry)\b|i (?:cannot|can['\u2019]?t|can not|won['\u2019]?t|will not|am unable|am not able|['\u2019]?m unable|must decline)|i['\u2019]m (?:unable|not able)|as an ai\b|unfortunately, i (?:cannot|can['\u2019]?t)|(?:\u5f88|\u975e\u5e38)?\u62b1\u6b49|\u5bf9\u4e0d\u8d77|\u6211(?:\u65e0\u6cd5|\u4e0d\u80fd))/i.test(text);
}
/** Why a ballot abstains; one of an older version, which did not note it, could not be read. */
function abstentionOf({ abstention, outage }) {
	return abstention ?? (outage === void 0 ? "unreadable" : "missing");
}
/** Ballots that abstain, by their reason. */
function abstentionsOf(ballots) {
	const counts = {
		tie: 0,
		unreadable: 0,
		refused: 0,
		missing: 0
	};
	for (const ballot of ballots) if (ballot.choice === "abstain") counts[abstentionOf(ballot)]++;
	return counts;
}
/** What to do about ballots that abstain for this reason. */
var ABSTENTION_REMEDIES = {
	tie: "the judge sees no difference: state in the requirements what matters, or try another judge model",
	unreadable: "try another judge model",
	refused: "reword the requirements or the cases that it objects to, or use another judge model or an endpoint with a milder content filter",
	missing: "see at the cases why, and run again"
};
/** Fewer ballots than this may be unlucky. */
var FIRST_BALLOTS = 4;
/**
* Says of a judge none of whose first ballots could be read that it cannot judge this; null for any other. More
* ballots would cost as much and show as little, and so would a search that it has to judge.
*/
function muteJudge(pairs) {
	const ballots = pairs.flatMap((pair) => pair.ballots);
	const { unreadable, refused } = abstentionsOf(ballots);
	if (ballots.length < FIRST_BALLOTS || unreadable + refused < ballots.length) return null;
	const cause = refused > unreadable ? "refused" : "unreadable";
	const said = ballots.find(({ abstention }) => abstention === cause);
	const none = `None of the judge's first ${counted(ballots.length, "ballot")} could be read`;
	if (said?.words === void 0) return `${none}: ${said?.reason ?? ABSTENTION_REMEDIES[cause]}`;
	return `${none}. It wrote "${said.words}": ${ABSTENTION_REMEDIES[cause]}.`;
}
/**
* What is needed where too many ballots abstained.
* @param counts of all ballots that were due; `missing` are also those of pairs that lacked an answer
* @param share most that may abstain, as `more than 25%`
*/
function abstentionNote(counts, due, share) {
	const of = (count) => `${count} of ${due} ballots`;
	const alone = {
		missing: (count) => `${of(count)} are missing, because answers or the judge's replies did not come`,
		unreadable: (count) => `The judge gave no readable choice on ${of(count)}`,
		refused: (count) => `The judge, or a content filter, refused ${of(count)}`,
		tie: (count) => `The judge called ${of(count)} a tie`
	};
	const beside = {
		missing: "are missing",
		unreadable: "could not be read",
		refused: "were refused",
		tie: "were called a tie"
	};
	const kinds = [
		"missing",
		"unreadable",
		"refused",
		"tie"
	].filter((kind) => counts[kind] > 0);
	const [first = "missing", ...others] = kinds;
	const head = alone[first](counts[first]);
	if (others.length === 0) return `${head} (${share}): ${ABSTENTION_REMEDIES[first]}.`;
	const rest = others.map((kind) => `and ${counts[kind]} ${beside[kind]}`).join(", ");
	const most = kinds.toSorted((left, right) => counts[right] - counts[left])[0] ?? first;
	return `${head}, ${rest} (${share} together): ${ABSTENTION_REMEDIES[first === "missing" ? "missing" : most]}.`;
}
export { muteJudge as a, counted as c, abstentionsOf as i, dollars as l, abstentionNote as n, shortened as o, abstentionOf as r, soundsLikeRefusal as s, ABSTENTION_REMEDIES as t, thousands as u };
