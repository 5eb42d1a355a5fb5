import { describe, expect, it } from 'vitest';
import { roundSchema } from '../../src/spo/round-schema.ts';
import type { Round } from '../../src/spo/types.ts';

const answered = { status: 'answered', caseIndex: 0, question: 'q', text: 'a' } as const;
const failed = { status: 'failed', caseIndex: 1, question: 'q', reason: 'r' } as const;
const outage = {
  code: 'model-timeout',
  message: 'It took too long.',
  remedy: 'Wait.',
  evidence: { role: 'execute', cached: false, id: null },
  retryable: true,
} as const;
const tally = {
  challenger: 1,
  incumbent: 2,
  flip: 3,
  identical: 4,
  repeat: 5,
  abstain: 6,
  byChecks: 7,
  ballots: { challenger: 8, incumbent: 9, abstain: 10 },
};
const round: Round = {
  round: 1,
  outcome: 'accepted',
  modification: 'shorter',
  prompt: 'Be brief.',
  answers: [answered, failed, { ...failed, outage }],
  comparison: {
    pairs: [
      {
        caseIndex: 0,
        outcome: 'challenger',
        ballots: [
          { challengerPosition: 'first', choice: 'abstain', reason: 'unreadable' },
          { challengerPosition: 'second', choice: 'abstain', reason: 'no ballot', outage },
        ],
        incumbentAnswers: [answered],
        challengerAnswers: [failed],
        failedChecks: { incumbent: ['short'], challenger: [] },
      },
      { caseIndex: null, outcome: 'flip', ballots: [], incumbentAnswers: [], challengerAnswers: [] },
    ],
    tally,
    decision: 'insufficient',
    redraws: [{ caseIndex: 0, tally, decision: 'none' }],
    note: 'add cases',
    stoppedBy: 'budget',
  },
  note: '',
  usage: { calls: 1, promptTokens: 2, completionTokens: 3, costUsd: null, retries: 4, cacheHits: 5 },
  finishedAt: 1.5,
};

/** Every place in `value`, as the keys on the way there. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))];
}

function replaced(
  value: unknown,
  [key, ...rest]: readonly string[],
  by: (part: unknown) => unknown,
): unknown {
  if (key === undefined) return by(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const part: unknown = Reflect.get(copy, key);
  const next = replaced(part, rest, by);
  if (next === undefined) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, next);
  return copy;
}

const accepts = (value: unknown) => roundSchema.safeParse(value).success;

describe('a stored round', () => {
  it('is read as it was written', () => {
    expect(roundSchema.parse(JSON.parse(JSON.stringify(round)))).toEqual(round);
  });

  it.each(places(round).map((path) => [path.join('.'), path] as const))(
    'is refused with another kind of value at "%s"',
    (_, path) => {
      expect(accepts(replaced(round, path, () => Symbol('no JSON')))).toBe(false);
      expect(accepts(replaced(round, path, (part) => (Array.isArray(part) ? {} : [])))).toBe(false);
    },
  );

  const optional = new Set(['failedChecks', 'outage']);
  const required = places(round).filter(
    (path) =>
      path.length > 0 &&
      !optional.has(path.at(-1) ?? '') &&
      !/^\d+$/.test(path.at(-1) ?? '') &&
      path.at(-2) !== 'evidence',
  );
  it.each(required.map((path) => [path.join('.'), path] as const))('is refused without "%s"', (_, path) => {
    expect(accepts(replaced(round, path, () => undefined))).toBe(false);
  });

  const isToken = (path: readonly string[]) => /Tokens$/.test(path.at(-1) ?? '');

  it.each([
    [12.5, 13],
    [1e308, Number.MAX_SAFE_INTEGER],
    [2 ** 53, Number.MAX_SAFE_INTEGER],
    // What JSON makes of infinity and of no number.
    [null, 0],
  ])('is read with %j tokens, as older versions stored what endpoints told', (stored, tokens) => {
    const { usage } = roundSchema.parse({ ...round, usage: { ...round.usage, promptTokens: stored } });
    expect(usage).toEqual({ ...round.usage, promptTokens: tokens });
  });

  const numbers = places(round).filter((path) => {
    let value: unknown = round;
    for (const key of path) value = Reflect.get(value as object, key);
    return typeof value === 'number' && path.at(-1) !== 'finishedAt';
  });
  it.each(numbers.map((path) => [path.join('.'), path] as const))(
    'is refused with a count at "%s" that is broken or below 0',
    (_, path) => {
      expect(accepts(replaced(round, path, () => -1))).toBe(false);
      expect(accepts(replaced(round, path, () => 1.5))).toBe(isToken(path));
    },
  );

  it('has any facts as the evidence of an outage, and only the codes that there are', () => {
    const lost = (facts: object) => ({ ...round, answers: [{ ...failed, outage: { ...outage, ...facts } }] });
    expect(accepts(lost({ evidence: {} }))).toBe(true);
    expect(accepts(lost({ evidence: { status: 504, seconds: 1.5, offset: -1 } }))).toBe(true);
    expect(accepts(lost({ evidence: { errors: [504] } }))).toBe(false);
    expect(accepts(lost({ code: 'model-asleep' }))).toBe(false);
  });

  it.each([
    [['outcome'], ['initial', 'accepted', 'rejected', 'tie', 'no-proposal', 'failed']],
    [
      ['comparison', 'decision'],
      ['challenger', 'incumbent', 'none', 'insufficient'],
    ],
    [
      ['comparison', 'redraws', '0', 'decision'],
      ['challenger', 'incumbent', 'none'],
    ],
    [
      ['comparison', 'stoppedBy'],
      ['budget', 'signal', null],
    ],
    [
      ['comparison', 'pairs', '1', 'outcome'],
      ['challenger', 'incumbent', 'flip', 'identical', 'repeat', 'abstain'],
    ],
    [
      ['comparison', 'pairs', '0', 'ballots', '0', 'choice'],
      ['incumbent', 'challenger', 'abstain'],
    ],
    [
      ['comparison', 'pairs', '0', 'ballots', '0', 'challengerPosition'],
      ['first', 'second'],
    ],
  ])('knows at %j the words %j and no others', (path, words) => {
    for (const word of words) expect(accepts(replaced(round, path, () => word))).toBe(true);
    expect(accepts(replaced(round, path, () => ''))).toBe(false);
    expect(accepts(replaced(round, path, () => 'maybe'))).toBe(false);
  });

  it('may have no prompt, no comparison and a price', () => {
    expect(
      accepts({ ...round, prompt: null, comparison: null, usage: { ...round.usage, costUsd: 0.01 } }),
    ).toBe(true);
    expect(accepts({ ...round, usage: { ...round.usage, costUsd: -0.01 } })).toBe(false);
  });

  it('starts with round 1', () => {
    expect(accepts({ ...round, round: 0 })).toBe(false);
  });

  it('says of an answer what it should be', () => {
    const result = roundSchema.safeParse({ ...round, answers: [{ status: 'maybe' }] });
    expect(result.error?.issues[0]?.message).toMatch(/"answered" or "failed"/);
  });
});
