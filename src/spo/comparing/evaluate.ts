import { ask, type Said } from '../asking/ask.ts';
import { readJudgement } from '../asking/ballot.ts';
import { evaluateMessages } from '../asking/instructions.ts';
import { errorLine, isCaseFault, type SpoError } from '../errors.ts';
import { lostTo } from '../outage.ts';
import type { Draw, Ports } from '../ports.ts';
import type { Answer, Ballot, CastBallot, Pair, PromptSpec, Sides } from '../types.ts';
import { waitForAll } from '../wait-for-all.ts';
import { shortened, soundsLikeRefusal } from './abstentions.ts';
import { compareAssertions, pairByAssertions, sideOfAssertions } from './hard-evidence.ts';

/** The only place where the letter that a judge wrote becomes a side. */
export function ballotOf(letter: 'A' | 'B', challengerPosition: 'first' | 'second'): Ballot {
  const choseFirst = letter === 'A';
  return choseFirst === (challengerPosition === 'first') ? 'challenger' : 'incumbent';
}

/**
 * One pair: the judge sees the same answers twice, in both orders. Cases that one side failed to answer are
 * left out; when none is left the pair abstains without a call. On a single case, assertions that only one side
 * fails decide without the judge.
 * @throws SpoError for a fault that would hit every call
 */
export async function judgePair(
  sides: Sides,
  spec: PromptSpec,
  draw: Draw,
  ports: Pick<Ports, 'models' | 'signal'>,
  skipIdentical: boolean,
): Promise<Pair> {
  const shared = answeredByBoth(sides);
  const pair = { ...shared, incumbentAnswers: sides.incumbent, challengerAnswers: sides.challenger };
  if (shared.incumbent.length === 0) return toPair(pair, 'abstain', []);
  if (skipIdentical && sameTexts(shared)) return toPair(pair, 'identical', []);
  const failed =
    sides.caseIndex === null ? null : compareAssertions(shared.incumbent[0], shared.challenger[0], spec);
  if (failed !== null && sideOfAssertions(failed) !== null) return pairByAssertions({ ...sides, failed });
  const ballots = await waitForAll([
    castBallot(shared, 'first', spec, draw, ports),
    castBallot(shared, 'second', spec, draw, ports),
  ]);
  const judged = toPair(pair, pairOutcome(ballots[0].choice, ballots[1].choice), ballots);
  return failed === null ? judged : { ...judged, failedChecks: failed };
}

/** What two ballots with swapped order say together. */
export function pairOutcome(left: Ballot, right: Ballot): Pair['outcome'] {
  if (left === 'abstain' || right === 'abstain') return 'abstain';
  return left === right ? left : 'flip';
}

async function castBallot(
  sides: Sides,
  challengerPosition: 'first' | 'second',
  spec: PromptSpec,
  draw: Draw,
  ports: Pick<Ports, 'models' | 'signal'>,
): Promise<CastBallot> {
  const [first, second] =
    challengerPosition === 'first'
      ? [sides.challenger, sides.incumbent]
      : [sides.incumbent, sides.challenger];
  try {
    const messages = evaluateMessages(first, second, spec);
    const said = await ask(ports.models.judge, { role: 'evaluate', messages, draw }, ports.signal);
    return ballotFrom(said, challengerPosition);
  } catch (error) {
    if (!isCaseFault(error)) throw error;
    return ballotWithout(error, challengerPosition);
  }
}

function ballotFrom(
  { text, isCutOff }: Said,
  challengerPosition: CastBallot['challengerPosition'],
): CastBallot {
  const judgement = readJudgement(text, isCutOff);
  if (judgement.kind === 'choice') {
    const choice = ballotOf(judgement.letter, challengerPosition);
    return { challengerPosition, choice, reason: judgement.analysis };
  }
  const abstains = { challengerPosition, choice: 'abstain' } as const;
  if (judgement.kind === 'tie') return { ...abstains, reason: judgement.analysis, abstention: 'tie' };
  const abstention = soundsLikeRefusal(text) ? 'refused' : 'unreadable';
  return { ...abstains, reason: judgement.reason, abstention, words: shortened(text) };
}

function ballotWithout(error: SpoError, challengerPosition: CastBallot['challengerPosition']): CastBallot {
  const { aboutText, words } = error.evidence;
  const lost = lostTo(error);
  return {
    challengerPosition,
    choice: 'abstain',
    reason: `no ballot: ${errorLine(error)}`,
    abstention: aboutText === true ? 'refused' : lost.outage === undefined ? 'unreadable' : 'missing',
    ...(typeof words === 'string' && words !== '' ? { words: shortened(words) } : {}),
    ...lost,
  };
}

/** The same sides without the cases that one of them has no answer to. */
export function answeredByBoth(sides: Sides): Sides {
  const answered = (answers: readonly Answer[]) =>
    new Set(answers.filter(({ status }) => status === 'answered').map(({ caseIndex }) => caseIndex));
  const left = answered(sides.incumbent);
  const right = answered(sides.challenger);
  const shared = ({ caseIndex }: Answer) => left.has(caseIndex) && right.has(caseIndex);
  return {
    caseIndex: sides.caseIndex,
    incumbent: sides.incumbent.filter(shared),
    challenger: sides.challenger.filter(shared),
  };
}

function sameTexts(sides: Sides): boolean {
  const texts = (answers: readonly Answer[]) =>
    JSON.stringify(answers.map((answer) => (answer.status === 'answered' ? answer.text.trim() : null)));
  return texts(sides.incumbent) === texts(sides.challenger);
}

function toPair(
  sides: Pick<Pair, 'caseIndex' | 'incumbentAnswers' | 'challengerAnswers'>,
  outcome: Pair['outcome'],
  ballots: readonly CastBallot[],
): Pair {
  const { caseIndex, incumbentAnswers, challengerAnswers } = sides;
  return { caseIndex, outcome, ballots, incumbentAnswers, challengerAnswers };
}
