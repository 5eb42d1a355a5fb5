import { t as SpoError } from "./errors.js";
// src/spo/sign-test.ts
/** The cap that keeps the power of 24 pairs at an error rate of 5% for smaller rates. */
function pairCap(errorRate) {
	return 2 * Math.round(12 * Math.log(2 / errorRate) / Math.log(40));
}
/**
* @param errorRate above 0 and below 0.5, for each direction
* @param cap most pairs; defaults to what the error rate needs
*/
function signTest(errorRate, cap = pairCap(errorRate)) {
	const early = [];
	for (let losses = 0;; losses++) {
		const wins = earlyWins(early, errorRate * earlyShare(losses), cap);
		if (wins === null) break;
		early.push(wins);
	}
	return {
		errorRate,
		cap,
		early,
		final: finalWins(early, errorRate, cap)
	};
}
/** Which direction wins and losses decide for, if any; symmetric in both. */
function signTestDecision(test, wins, losses, atEnd) {
	if (reaches(test, wins, losses, atEnd)) return "wins";
	if (reaches(test, losses, wins, atEnd)) return "losses";
	return null;
}
/** True when some outcome of at most `remaining` more pairs still decides for a side. */
function canStillDecide(test, wins, losses, remaining) {
	for (let more = 0; more <= remaining; more++) if (reaches(test, wins + more, losses, true) || reaches(test, losses + more, wins, true)) return true;
	return false;
}
/** Fewest decisive pairs, all for one side, that the test can decide on. */
function fewestDecisivePairs(test) {
	let pairs = 1;
	while (pairs <= test.cap && !reaches(test, pairs, 0, true)) pairs++;
	return pairs;
}
function reaches(test, wins, losses, atEnd) {
	if (wins <= losses) return false;
	const early = test.early[losses];
	if (early !== void 0 && wins >= early) return true;
	const final = test.final[wins + losses];
	return atEnd && final !== void 0 && wins >= final;
}
/** How much of the error rate the boundaries up to this many losses may spend; tuned by exact calculation. */
function earlyShare(losses) {
	return 1 - .5 * .75 ** losses;
}
function earlyWins(early, spend, cap) {
	const losses = early.length;
	for (let wins = Math.max(losses, early.at(-1) ?? 0) + 1; wins + losses <= cap; wins++) if ((crossing([...early, wins], cap).crossed.at(-1) ?? 1) <= spend) return wins;
	return null;
}
function finalWins(early, errorRate, cap) {
	const { crossed, open } = crossing(early, cap);
	return crossed.map((spent, decisive) => {
		let left = errorRate - spent;
		let wins = decisive + 1;
		for (let next = decisive; 2 * next > decisive; next--) {
			left -= open[decisive]?.[next] ?? 0;
			if (left < 0) break;
			wins = next;
		}
		return wins;
	});
}
/**
* A fair coin tossed `cap` times against the early boundary of both sides.
* @returns after each toss, the chance that wins crossed, and of every number of wins while nothing crossed
*/
function crossing(early, cap) {
	const crossed = [0];
	const open = [[1]];
	const decides = (wins, losses) => wins >= (early[losses] ?? Number.POSITIVE_INFINITY);
	for (let tosses = 1; tosses <= cap; tosses++) {
		const before = open[tosses - 1] ?? [];
		const after = [];
		let crossedNow = 0;
		for (let wins = 0; wins <= tosses; wins++) {
			const chance = ((before[wins] ?? 0) + (before[wins - 1] ?? 0)) / 2;
			const losses = tosses - wins;
			if (decides(wins, losses)) crossedNow += chance;
			after.push(decides(wins, losses) || decides(losses, wins) ? 0 : chance);
		}
		crossed.push((crossed[tosses - 1] ?? 0) + crossedNow);
		open.push(after);
	}
	return {
		crossed,
		open
	};
}
// src/spo/rules.ts
/** A judge that abstains on more than this share of its ballots decides nothing. */
var MOST_ABSTENTIONS = .25;
/**
* The paper's rule with balanced orders: a fixed number of ballots, and a side needs more than half of all
* of them, abstentions included.
* @throws SpoError `bad-input` for a number that cannot be balanced
*/
function plainRule(ballots) {
	if (!Number.isInteger(ballots) || ballots < 2 || ballots % 2 !== 0) throw new SpoError("bad-input", `The number of ballots is ${ballots}, which cannot be balanced.`, { remedy: "Use an even number of at least 2: each order of the two answers gets half of the ballots." });
	const pairs = ballots / 2;
	return {
		most: pairs,
		nextWave: ({ drawn }) => pairs - drawn,
		conclude: ({ tally }) => {
			const decides = (side) => 2 * tally.ballots[side] > ballots;
			if (decides("challenger")) return {
				decision: "challenger",
				note: ""
			};
			return {
				decision: decides("incumbent") ? "incumbent" : "none",
				note: ""
			};
		}
	};
}
/**
* The rule for rounds: the challenger replaces the incumbent at a lead of `accept` agreeing pairs and is
* given up at a lead of `reject` the other way. Rejecting early is cheap, since the prompt that stands is
* kept; accepting wrongly is what the confirmation at the end guards against.
*/
function leadRule({ accept, reject, wave, most }) {
	const lead = ({ tally }) => tally.challenger - tally.incumbent;
	return {
		most,
		nextWave: (progress) => {
			const left = most - progress.drawn;
			const decided = lead(progress) >= accept || lead(progress) <= -reject;
			const hopeless = lead(progress) + left < accept;
			return decided || hopeless || progress.exhausted ? 0 : Math.min(wave, left);
		},
		conclude: (progress) => {
			if (tooManyAbstentions(progress.tally, progress.drawn)) return {
				decision: "none",
				note: ""
			};
			if (lead(progress) >= accept) return {
				decision: "challenger",
				note: ""
			};
			return {
				decision: lead(progress) <= -reject ? "incumbent" : "none",
				note: ""
			};
		}
	};
}
/**
* The rule for verdicts: a sequential sign test over agreeing pairs. An abstention ends early stopping, so
* that a judge who only speaks up for one side cannot stop the comparison while it is ahead.
* @param wave pairs at once after the first wave, which is as large as the earliest decision
*/
function signTestRule(test, wave) {
	const decided = ({ tally }, atEnd) => signTestDecision(test, tally.challenger, tally.incumbent, atEnd);
	return {
		most: test.cap,
		nextWave: (progress) => {
			const { tally, drawn, exhausted } = progress;
			const left = test.cap - drawn;
			if (exhausted) return 0;
			if (drawn === 0) return Math.min(test.early[0] ?? wave, left);
			if (!(abstentions(tally, drawn) > 0) && decided(progress, false) !== null) return 0;
			if (abstentions(tally, drawn) > .5 * test.cap) return 0;
			if (!canStillDecide(test, tally.challenger, tally.incumbent, left)) return 0;
			return Math.min(wave, left);
		},
		conclude: (progress) => {
			if (tooManyAbstentions(progress.tally, progress.drawn)) return {
				decision: "insufficient",
				note: abstentionNote(progress)
			};
			const winner = decided(progress, true);
			if (winner !== null) return {
				decision: winner === "wins" ? "challenger" : "incumbent",
				note: ""
			};
			return inconclusive(test, progress);
		}
	};
}
function inconclusive(test, { tally, drawn }) {
	const fresh = drawn - tally.identical - tally.repeat - tally.abstain;
	const needed = fewestDecisivePairs(test);
	if (tally.identical === drawn || fresh >= needed) return {
		decision: "none",
		note: ""
	};
	return {
		decision: "insufficient",
		note: `Only ${fresh} of ${drawn} pairs showed something new and a verdict needs at least ${needed}: add cases, or raise the executor's temperature so that answers vary.`
	};
}
/** Ballots that could not be read, and both of a pair that lacked an answer. */
function abstentions(tally, drawn) {
	const cast = tally.ballots.challenger + tally.ballots.incumbent + tally.ballots.abstain;
	return tally.ballots.abstain + (ballotsDue(tally, drawn) - cast);
}
/** Ballots that all pairs together called for. */
function ballotsDue(tally, drawn) {
	return 2 * (drawn - tally.identical - tally.repeat - tally.byChecks);
}
function tooManyAbstentions(tally, drawn) {
	return abstentions(tally, drawn) > MOST_ABSTENTIONS * ballotsDue(tally, drawn);
}
function abstentionNote({ tally, drawn, unreached = 0 }) {
	const due = ballotsDue(tally, drawn);
	const unreadable = tally.ballots.abstain - unreached;
	const missing = abstentions(tally, drawn) - unreadable;
	const most = `more than ${100 * MOST_ABSTENTIONS}%`;
	if (missing === 0) return `The judge gave no readable choice on ${unreadable} of ${due} ballots (${most}): try another judge model.`;
	const gap = `${missing} of ${due} ballots are missing, because answers or the judge's replies did not come`;
	return unreadable === 0 ? `${gap} (${most}): see at the cases why, and run again.` : `${gap}, and ${unreadable} could not be read (${most} together): see at the cases why, and run again.`;
}
// src/spo/settings.ts
var DEFAULT_SETTINGS = {
	maxRounds: 10,
	initialRound: 1,
	sampleSize: 3,
	ballots: "auto",
	patience: 3,
	judgeBy: "set"
};
/** The rule that a `ballots` setting names. @throws SpoError `bad-input` */
function roundRule(ballots) {
	if (ballots === "auto") return leadRule({
		accept: 2,
		reject: 1,
		wave: 1,
		most: 6
	});
	if (ballots === "auto-fast") return leadRule({
		accept: 2,
		reject: 1,
		wave: 2,
		most: 6
	});
	return plainRule(ballots);
}
/** @throws SpoError `bad-input` for settings that make no sense */
function assertSettings(settings) {
	roundRule(settings.ballots);
	for (const [name, minimum] of Object.entries({
		maxRounds: 1,
		initialRound: 1,
		sampleSize: 1,
		patience: 0
	})) {
		const value = settings[name];
		if (Number.isInteger(value) && value >= minimum) continue;
		throw new SpoError("bad-input", `${name} is ${value}.`, { remedy: `Use a whole number of at least ${minimum}.` });
	}
}
export { signTestRule as a, signTest as c, MOST_ABSTENTIONS as i, assertSettings as n, fewestDecisivePairs as o, roundRule as r, pairCap as s, DEFAULT_SETTINGS as t };
