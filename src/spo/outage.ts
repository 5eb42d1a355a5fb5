import { isOutage, SpoError } from './errors.ts';
import type { Answer, Outage, Pair } from './types.ts';

/** The field of an answer or a ballot that is missing because of this error; none where that is no outage. */
export function lostTo(error: SpoError): { readonly outage?: Outage } {
  if (!isOutage(error)) return {};
  const { code, message, remedy = '', evidence, retryable } = error;
  return { outage: { code, message, remedy, evidence, retryable } };
}

/** The error of a run that an outage ended. @param what it left undone, a sentence without its full stop */
export function endedByOutage(what: string, outage: Outage): SpoError {
  const { code, message, remedy, evidence, retryable } = outage;
  return new SpoError(code, `${what}: ${message}`, {
    remedy: `${remedy} ${GO_ON}`.trim(),
    evidence,
    retryable,
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
  const lost = answers.map(outageOf);
  if (lost[0] !== undefined && !lost.includes(undefined)) throw endedByOutage(what, lost[0]);
}

/** The outage that took more than half of the ballots that were asked for; null when none did. */
export function outageOfBallots(pairs: readonly Pair[]): Outage | null {
  const asked = pairs.reduce((sum, { ballots }) => sum + ballots.length, 0);
  return 2 * unreachedBallots(pairs) > asked ? firstOutage(pairs) : null;
}

/**
 * The outage that took more than a share of the ballots of all pairs, of which one that lacks an answer loses two; null
 * when none did.
 * @param share 0 to 1
 */
export function outageOfPairs(pairs: readonly Pair[], share: number): Outage | null {
  const unasked = pairs.filter((pair) => pair.ballots.length === 0 && lostParts(pair).length > 0);
  const lost = unreachedBallots(pairs) + 2 * unasked.length;
  return lost > share * 2 * pairs.length ? firstOutage(pairs) : null;
}

/** Ballots that were asked for and got no reply because of an outage. */
export function unreachedBallots(pairs: readonly Pair[]): number {
  return pairs.flatMap(({ ballots }) => ballots).filter(({ outage }) => outage !== undefined).length;
}

function firstOutage(pairs: readonly Pair[]): Outage | null {
  return pairs.flatMap(lostParts)[0] ?? null;
}

/** What a pair that came to nothing lacks because of an outage. */
function lostParts({ outcome, ballots, incumbentAnswers, challengerAnswers }: Pair): Outage[] {
  if (outcome !== 'abstain') return [];
  if (ballots.length > 0) return ballots.flatMap(({ outage }) => outage ?? []);
  return [...incumbentAnswers, ...challengerAnswers].flatMap((answer) => outageOf(answer) ?? []);
}

function outageOf(answer: Answer): Outage | undefined {
  return answer.status === 'failed' ? answer.outage : undefined;
}

const BESIDES: ReadonlySet<string> = new Set(['outage', 'aboutText']);

/** The same data without what was at fault, at any depth: a report gives the reasons, which every answer and ballot has besides. */
export function withoutOutages<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(withoutOutages) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).filter(([key]) => !BESIDES.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutOutages(part)])) as Data;
}
