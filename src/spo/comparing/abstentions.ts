import { counted } from '../counted.ts';
import type { Abstention, CastBallot, Pair } from '../types.ts';

/** Kept of what a judge wrote in place of a choice: how it begins, and how it ends, where a choice is due. */
const BEGINNING = 300;
const END = 200;

/** A reply as evidence, its middle left out where it is long. */
export function shortened(text: string): string {
  const whole = text.trim();
  if (whole.length <= BEGINNING + END + 5) return whole;
  return `${whole.slice(0, BEGINNING)} ... ${whole.slice(-END)}`.toWellFormed();
}

/** Whether a reply that names no side refuses the task in the words that models have for it. */
export function soundsLikeRefusal(text: string): boolean {
  return /^\W*(?:i['’]?m (?:very |really )?sorry|(?:i am |my apologies|i apologi[sz]e|sorry)\b|i (?:cannot|can['’]?t|can not|won['’]?t|will not|am unable|am not able|['’]?m unable|must decline)|i['’]m (?:unable|not able)|as an ai\b|unfortunately, i (?:cannot|can['’]?t)|(?:很|非常)?抱歉|对不起|我(?:无法|不能))/i.test(
    text,
  );
}

/** Why a ballot abstains; one of an older version, which did not note it, could not be read. */
export function abstentionOf({ abstention, outage }: CastBallot): Abstention {
  return abstention ?? (outage === undefined ? 'unreadable' : 'missing');
}

/** Ballots that abstain, by their reason. */
export function abstentionsOf(ballots: readonly CastBallot[]): Readonly<Record<Abstention, number>> {
  const counts = { tie: 0, unreadable: 0, refused: 0, missing: 0 };
  for (const ballot of ballots) if (ballot.choice === 'abstain') counts[abstentionOf(ballot)]++;
  return counts;
}

/** What to do about ballots that abstain for this reason. */
export const ABSTENTION_REMEDIES: Readonly<Record<Abstention, string>> = {
  tie: 'the judge sees no difference: state in the requirements what matters, or try another judge model',
  unreadable: 'try another judge model',
  refused:
    'reword the requirements or the cases that it objects to, or use another judge model or an endpoint with a milder content filter',
  missing: 'see at the cases why, and run again',
};

/** Fewer ballots than this may be unlucky. */
const FIRST_BALLOTS = 4;

/**
 * Says of a judge none of whose first ballots could be read that it cannot judge this; null for any other. More
 * ballots would cost as much and show as little, and so would a search that it has to judge.
 */
export function muteJudge(pairs: readonly Pair[]): string | null {
  const ballots = pairs.flatMap((pair) => pair.ballots);
  const { unreadable, refused } = abstentionsOf(ballots);
  if (ballots.length < FIRST_BALLOTS || unreadable + refused < ballots.length) return null;
  const cause = refused > unreadable ? 'refused' : 'unreadable';
  const said = ballots.find(({ abstention }) => abstention === cause);
  const none = `None of the judge's first ${counted(ballots.length, 'ballot')} could be read`;
  if (said?.words === undefined) return `${none}: ${said?.reason ?? ABSTENTION_REMEDIES[cause]}`;
  return `${none}. It wrote "${said.words}": ${ABSTENTION_REMEDIES[cause]}.`;
}

/**
 * What is needed where too many ballots abstained.
 * @param counts of all ballots that were due; `missing` are also those of pairs that lacked an answer
 * @param share most that may abstain, as `more than 25%`
 */
export function abstentionNote(
  counts: Readonly<Record<Abstention, number>>,
  due: number,
  share: string,
): string {
  const of = (count: number) => `${count} of ${due} ballots`;
  const alone: Readonly<Record<Abstention, (count: number) => string>> = {
    missing: (count) => `${of(count)} are missing, because answers or the judge's replies did not come`,
    unreadable: (count) => `The judge gave no readable choice on ${of(count)}`,
    refused: (count) => `The judge, or a content filter, refused ${of(count)}`,
    tie: (count) => `The judge called ${of(count)} a tie`,
  };
  const beside = {
    missing: 'are missing',
    unreadable: 'could not be read',
    refused: 'were refused',
    tie: 'were called a tie',
  };
  const kinds = (['missing', 'unreadable', 'refused', 'tie'] as const).filter((kind) => counts[kind] > 0);
  const [first = 'missing', ...others] = kinds;
  const head = alone[first](counts[first]);
  if (others.length === 0) return `${head} (${share}): ${ABSTENTION_REMEDIES[first]}.`;
  const rest = others.map((kind) => `and ${counts[kind]} ${beside[kind]}`).join(', ');
  const most = kinds.toSorted((left, right) => counts[right] - counts[left])[0] ?? first;
  const remedy = ABSTENTION_REMEDIES[first === 'missing' ? 'missing' : most];
  return `${head}, ${rest} (${share} together): ${remedy}.`;
}
