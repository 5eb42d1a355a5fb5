import { describe, expect, it } from 'vitest';
import { execute } from '../../src/spo/asking/execute.ts';
import { comparePrompts } from '../../src/spo/comparing/compare-prompts.ts';
import { signTest } from '../../src/spo/comparing/sign-test.ts';
import { verdictOf } from '../../src/spo/comparing/tally.ts';
import { type ErrorCode, SpoError } from '../../src/spo/errors.ts';
import { optimize } from '../../src/spo/loop/optimize.ts';
import { type Ballots, DEFAULT_SETTINGS } from '../../src/spo/loop/settings.ts';
import { outageOfPairs, refuseOutage, unreachedBallots, withoutOutages } from '../../src/spo/outage.ts';
import type { LanguageModel, ModelRequest } from '../../src/spo/ports.ts';
import type { Assertion } from '../../src/spo/types.ts';
import { choose, fakeModel, fakePorts, fakeSpec, judgeBy, numberedOptimizer } from '../support/fake-ports.ts';

const OUTAGES = ['model-unavailable', 'model-rate-limited', 'model-timeout'] as const;
const settings = { ...DEFAULT_SETTINGS, maxRounds: 6 };
const versionIn = (answers: string) => Number(/version (\d+)/.exec(answers)?.[1]);
const newest = () => judgeBy((a, b) => choose(versionIn(a) > versionIn(b) ? 'A' : 'B'));

/** A model that gives no reply to the calls that `isDown` names. */
function failing(
  model: LanguageModel,
  isDown: (request: ModelRequest, count: number) => boolean,
  code: ErrorCode = 'model-unavailable',
) {
  return fakeModel(async (request, count) => {
    if (!isDown(request, count)) return (await model.complete(request)).text;
    throw new SpoError(code, `It was ${code}.`, { remedy: 'Wait.', evidence: { role: request.role } });
  });
}

describe('a search during an outage', () => {
  it.each(OUTAGES)(
    'ends with the error when no proposal comes (%s), and goes on from there',
    async (code) => {
      const optimizer = failing(numberedOptimizer(), (_, count) => count > 0, code);
      const ended = await optimize(fakeSpec(), settings, fakePorts({ optimizer, judge: newest() }));
      expect(ended.rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'accepted']);
      expect(ended).toMatchObject({
        stoppedBy: 'error',
        best: { round: 2, prompt: 'version 1' },
        error: {
          code,
          message: `Round 3 got no reply from the optimizer: It was ${code}.`,
          remedy: expect.stringMatching(/^Wait\. .*run again.*--resume/),
          evidence: { role: 'optimize' },
        },
      });
      const from = { previous: null, rounds: ended.rounds };
      const resumed = await optimize(fakeSpec(), { ...settings, maxRounds: 3 }, fakePorts({}), from);
      expect(resumed.rounds.map(({ round }) => round)).toEqual([1, 2, 3]);
      expect(resumed.stoppedBy).toBe('max-rounds');
    },
  );

  it.each(OUTAGES)('ends with the error when no case of a round is answered (%s)', async (code) => {
    const executor = failing(
      fakeModel(({ messages }) => `${messages[0]?.content}`),
      (_, n) => n >= 6,
      code,
    );
    const ended = await optimize(fakeSpec(), settings, fakePorts({ executor, judge: newest() }));
    expect(ended.rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'accepted']);
    expect(ended).toMatchObject({
      stoppedBy: 'error',
      error: { code, message: `No case of round 3 got an answer: It was ${code}.` },
    });
  });

  it('fails a round, and no more, whose answers came and could not be used', async () => {
    const isLater = (_: ModelRequest, count: number) => count >= 3;
    const executor = failing(
      fakeModel(() => 'fine'),
      isLater,
      'model-bad-reply',
    );
    const ended = await optimize(fakeSpec(), settings, fakePorts({ executor }));
    expect(ended.stoppedBy).toBe('patience');
    expect(ended.rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'failed', 'failed', 'failed']);
  });

  it.each<Ballots>([2, 'auto', 'auto-fast'])(
    'ends with the error when no ballot comes, of %s',
    async (ballots) => {
      const judge = failing(newest(), () => true);
      const ended = await optimize(fakeSpec(), { ...settings, ballots }, fakePorts({ judge }));
      expect(ended.rounds.map(({ outcome }) => outcome)).toEqual(['initial']);
      expect(ended.error).toMatchObject({
        message: 'Round 2 got no reply from the judge: It was model-unavailable.',
        evidence: { role: 'evaluate' },
      });
    },
  );

  it('goes on after a ballot that did not come', async () => {
    const judge = failing(newest(), (_, count) => count === 1);
    const ended = await optimize(fakeSpec(), { ...settings, ballots: 2, maxRounds: 3 }, fakePorts({ judge }));
    expect(ended.rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'tie', 'accepted']);
  });
});

const cases = (count: number, checks: readonly Assertion[] = []) =>
  Array.from({ length: count }, (_, index) => ({ question: `q${index}`, checks }));
const fresh = () => fakeModel(({ messages, draw }) => `${messages[0]?.content} ${draw.phase} ${draw.number}`);
const prefersNew = () => judgeBy((a) => choose(a.includes('new') ? 'A' : 'B'));

function check(models: { executor?: LanguageModel; judge?: LanguageModel }, testCases = cases(8)) {
  const spec = fakeSpec({ cases: testCases });
  const ports = fakePorts({ executor: fresh(), judge: prefersNew(), ...models });
  const test = signTest(0.05);
  return comparePrompts({ spec, incumbent: 'old', challenger: 'new', test, wave: 2, phase: 'check' }, ports);
}

describe('a comparison during an outage', () => {
  it.each(OUTAGES)('has no verdict without answers, but the error (%s)', async (code) => {
    await expect(check({ executor: failing(fresh(), () => true, code) })).rejects.toMatchObject({
      code,
      message: `Too few ballots came for a verdict: It was ${code}.`,
      remedy: expect.stringMatching(/^Wait\. .*run again.*--resume/),
      evidence: { role: 'execute' },
    });
  });

  it('has none without the judge', async () => {
    await expect(check({ judge: failing(prefersNew(), () => true) })).rejects.toMatchObject({
      code: 'model-unavailable',
      evidence: { role: 'evaluate' },
    });
  });

  it('has none when it only began well', async () => {
    const judge = judgeBy(() => choose('A'));
    const executor = failing(fresh(), ({ draw }) => draw.number >= 6);
    await expect(check({ executor, judge })).rejects.toMatchObject({ code: 'model-unavailable' });
    await expect(check({ judge: failing(judge, (_, count) => count >= 12) })).rejects.toMatchObject({
      code: 'model-unavailable',
    });
  });

  it('has one when a few ballots were lost', async () => {
    const judge = failing(prefersNew(), (_, count) => count % 9 === 4);
    expect(verdictOf(await check({ judge }))).toBe('improved');
  });

  it('has the verdict of checks, which need no judge', async () => {
    const testCases = cases(6, [{ kind: 'contains', label: 'is old', text: 'old' }]);
    const judge = failing(prefersNew(), () => true);
    expect(verdictOf(await check({ judge }, testCases))).toBe('regressed');
  });

  it('has none when the cases that checks speak of cannot be drawn again', async () => {
    const isFlawed = ({ messages, draw }: ModelRequest) =>
      messages[0]?.content === 'new\n\nq3' && draw.number < 6;
    const model = fakeModel((request) => (isFlawed(request) ? 'none' : `label ${request.draw.phase}`));
    const executor = failing(model, ({ draw }) => draw.phase.startsWith('check again'));
    const testCases = cases(6, [{ kind: 'contains', label: 'has label', text: 'label' }]);
    await expect(check({ executor }, testCases)).rejects.toMatchObject({
      message: 'Too few answers came to case 4: It was model-unavailable.',
    });
  });

  it('blames no judge for answers that could not be used', async () => {
    const judge = prefersNew();
    const isSide = ({ draw }: ModelRequest) => draw.phase.endsWith('challenger');
    const { decision, note } = await check({ judge, executor: failing(fresh(), isSide, 'model-bad-reply') });
    expect(decision).toBe('insufficient');
    expect(note).toMatch(
      /^16 of 16 ballots are missing, because answers .* did not come \(more than 25%\): /,
    );
    expect(note).not.toMatch(/readable|another judge/);
    expect(judge.requests).toHaveLength(0);
  });
});

describe('what an outage left missing', () => {
  const draw = { file: 'f', phase: 'round 1', number: 0 };
  const down = () => failing(fresh(), () => true);
  const copies = [
    ['cloned', structuredClone],
    ['stored', (value: unknown) => JSON.parse(JSON.stringify(value))],
  ] as const;

  it.each(copies)('says so of an answer that was %s', async (_, copy) => {
    const answers = await execute('old', [0, 1], fakeSpec(), draw, fakePorts({ executor: down() }));
    expect(() => refuseOutage(copy(answers), 'Nothing came')).toThrow(
      'Nothing came: It was model-unavailable.',
    );
  });

  it.each(copies)('says so of a ballot that was %s', async (_, copy) => {
    const judge = failing(prefersNew(), (_request, count) => count % 9 === 4);
    const { pairs } = copy(await check({ judge }));
    expect(unreachedBallots(pairs)).toBeGreaterThan(0);
    expect(outageOfPairs(pairs, 0)).toMatchObject({
      code: 'model-unavailable',
      evidence: { role: 'evaluate' },
    });
  });

  it('says nothing of a reply that could not be used', async () => {
    const executor = failing(fresh(), () => true, 'model-bad-reply');
    const answers = await execute('old', [0], fakeSpec(), draw, fakePorts({ executor }));
    expect(answers[0]).not.toHaveProperty('outage');
  });

  it('can be taken out of everything, and nothing else with it', async () => {
    const answers = await execute('old', [0], fakeSpec(), draw, fakePorts({ executor: down() }));
    const answer = { status: 'failed', caseIndex: 0, question: 'one', reason: 'It was model-unavailable.' };
    expect(withoutOutages({ rounds: [{ answers, prompt: null }], note: 'outage' })).toStrictEqual({
      rounds: [{ answers: [answer], prompt: null }],
      note: 'outage',
    });
  });
});
