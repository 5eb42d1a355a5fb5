import { isOutage, SpoError } from './errors.ts';
import type { Answer, CastBallot, Pair } from './types.ts';

/**
 * Which answers and ballots are missing because of an outage. It stands beside them and not in them: only the run that
 * asked has to decide whether to go on, and a report needs no more than the reason that they hold.
 */
const outages = new WeakMap<Answer | CastBallot, SpoError>();

/** Remembers what an answer or a ballot is missing for, where that is an outage. @returns the same */
export function lostTo<Lost extends Answer | CastBallot>(error: SpoError, lost: Lost): Lost {
  if (isOutage(error)) outages.set(lost, error);
  return lost;
}

/** The error of a run that an outage ended. @param what it left undone, a sentence without its full stop */
export function endedByOutage(what: string, outage: SpoError): SpoError {
  const { code, message, remedy = '', evidence, retryable } = outage;
  return new SpoError(code, `${what}: ${message}`, {
    remedy: `${remedy} ${GO_ON}`.trim(),
    evidence,
    retryable,
    cause: outage,
  });
}

const GO_ON =
  'Nothing of this was noted as finished: run again, on the command line with `--resume` to go on from here.';

/**
 * Refuses answers that are all missing because of an outage; one that came, or is missing for another reason, is enough.
 * @param what happened then, a sentence without its full stop
 * @throws SpoError the outage
 */
export function refuseOutage(answers: readonly Answer[], what: string): void {
  const lost = answers.map((answer) => outages.get(answer));
  if (lost[0] !== undefined && !lost.includes(undefined)) throw endedByOutage(what, lost[0]);
}

/** The outage that took more than half of the ballots that were asked for; null when none did. */
export function outageOfBallots(pairs: readonly Pair[]): SpoError | null {
  const asked = pairs.reduce((sum, { ballots }) => sum + ballots.length, 0);
  return 2 * unreachedBallots(pairs) > asked ? firstOutage(pairs) : null;
}

/**
 * The outage that took more than a share of the ballots of all pairs, of which one that lacks an answer loses two; null
 * when none did.
 * @param share 0 to 1
 */
export function outageOfPairs(pairs: readonly Pair[], share: number): SpoError | null {
  const unasked = pairs.filter((pair) => pair.ballots.length === 0 && lostParts(pair).length > 0);
  const lost = unreachedBallots(pairs) + 2 * unasked.length;
  return lost > share * 2 * pairs.length ? firstOutage(pairs) : null;
}

/** Ballots that were asked for and got no reply because of an outage. */
export function unreachedBallots(pairs: readonly Pair[]): number {
  return pairs.flatMap(({ ballots }) => ballots).filter((ballot) => outages.has(ballot)).length;
}

function firstOutage(pairs: readonly Pair[]): SpoError | null {
  return pairs.flatMap(lostParts)[0] ?? null;
}

/** What a pair that came to nothing lacks because of an outage. */
function lostParts({ outcome, ballots, incumbentAnswers, challengerAnswers }: Pair): SpoError[] {
  if (outcome !== 'abstain') return [];
  const parts = ballots.length > 0 ? ballots : [...incumbentAnswers, ...challengerAnswers];
  return parts.flatMap((part) => outages.get(part) ?? []);
}
