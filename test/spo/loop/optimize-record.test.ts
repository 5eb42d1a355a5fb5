import { describe, expect, it } from 'vitest';
import { SpoError } from '../../../src/spo/errors.ts';
import { optimize } from '../../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS } from '../../../src/spo/loop/settings.ts';
import type { LanguageModel } from '../../../src/spo/ports.ts';
import type { Answer, Round, RoundOutcome } from '../../../src/spo/types.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { choose, echoExecutor, fakeModel, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const versionIn = (answers: string) => Number(/version (\d+)/.exec(answers)?.[1]);
const newest = () => judgeBy((a, b) => choose(versionIn(a) > versionIn(b) ? 'A' : 'B'));
const settings = { ...DEFAULT_SETTINGS, ballots: 2, maxRounds: 2 };
const failing = (code: 'model-timeout' | 'budget-exhausted' | 'interrupted', from = 0) =>
  fakeModel((_, count) => {
    if (count >= from) throw new SpoError(code, `It was ${code}.`);
    return 'fine';
  });

const answers: Answer[] = [{ status: 'answered', caseIndex: 1, question: 'two', text: 'version 0' }];
function finished(round: number, outcome: RoundOutcome): Round {
  const prompt = `stored ${round}`;
  const rest = { modification: '', comparison: null, note: '', usage: NO_USAGE, finishedAt: 0 };
  return { round, outcome, prompt, answers, ...rest };
}

describe('what a loop records', () => {
  it('is each step as it begins, and each round as it ends', async () => {
    const ports = fakePorts({ judge: newest() });
    const { rounds } = await optimize(fakeSpec(), settings, ports);
    const key = 'prompts/fake.yaml';
    expect(ports.events).toEqual([
      { type: 'step', key, step: 'execute', round: 1 },
      { type: 'round-end', key, round: rounds[0] },
      { type: 'step', key, step: 'optimize', round: 2 },
      { type: 'step', key, step: 'execute', round: 2 },
      { type: 'step', key, step: 'evaluate', round: 2 },
      { type: 'pairs', key, step: 'evaluate', done: 1, most: 1 },
      { type: 'round-end', key, round: rounds[1] },
    ]);
  });

  it('is everything of a round', async () => {
    const { rounds, best, sample, error } = await optimize(
      fakeSpec(),
      settings,
      fakePorts({ judge: newest() }),
    );
    expect(rounds[0]).toMatchObject({
      round: 1,
      outcome: 'initial',
      modification: '',
      prompt: 'version 0',
      comparison: null,
      note: '',
      finishedAt: 0,
    });
    expect(rounds[1]).toMatchObject({
      round: 2,
      outcome: 'accepted',
      modification: 'Made version 1.',
      prompt: 'version 1',
      note: '',
      finishedAt: 1,
    });
    expect(best).toEqual({ round: 2, prompt: 'version 1', answers: rounds[1]?.answers });
    expect(sample).toEqual([0, 1, 2]);
    expect(error).toBeNull();
  });

  it('is what each round cost', async () => {
    const ports = fakePorts({ judge: newest() });
    const usage = () => ({ ...NO_USAGE, calls: ports.events.length ** 2 });
    const { rounds } = await optimize(fakeSpec(), settings, { ...ports, usage });
    // One event before the end of the first round, five before that of the second.
    expect(rounds.map(({ usage }) => usage.calls)).toEqual([1, 36 - 4]);
  });
});

describe('a round', () => {
  it('without a proposal says why, and has nothing else', async () => {
    const optimizer = fakeModel(() => 'sorry');
    const { rounds } = await optimize(fakeSpec(), settings, fakePorts({ optimizer }));
    expect(rounds[1]).toMatchObject({
      outcome: 'no-proposal',
      modification: '',
      prompt: null,
      answers: [],
      comparison: null,
      note: expect.stringContaining('no <prompt> tag'),
    });
  });

  it('with a case without an answer says so and is not judged', async () => {
    const executor = failing('model-timeout', 4);
    const { rounds } = await optimize(fakeSpec(), settings, fakePorts({ executor }));
    expect(rounds[1]).toMatchObject({
      outcome: 'failed',
      prompt: 'version 1',
      modification: 'Made version 1.',
      comparison: null,
      note: 'not every case got an answer',
    });
    expect(rounds[1]?.answers.map(({ status }) => status)).toEqual(['answered', 'failed', 'failed']);
  });

  it('is a tie when the evidence says nothing', async () => {
    const { rounds } = await optimize(fakeSpec(), settings, fakePorts({ judge: judgeBy(() => 'unsure') }));
    expect(rounds[1]?.outcome).toBe('tie');
  });
});

describe('the draws of a loop', () => {
  it('are named by the file and the round, for whoever answers', async () => {
    const executor = echoExecutor();
    await optimize(fakeSpec(), settings, fakePorts({ executor, judge: newest() }));
    const draw = (round: number) => ({ file: 'prompts/fake.yaml', phase: `round ${round}`, number: 0 });
    expect(executor.requests.map((request) => request.draw)).toEqual([
      ...Array(3).fill(draw(1)),
      ...Array(3).fill(draw(2)),
    ]);
  });
});

describe('a loop that cannot start', () => {
  it('names the reason of the first case that failed', async () => {
    const { rounds, best, stoppedBy, error } = await optimize(
      fakeSpec(),
      settings,
      fakePorts({ executor: failing('model-timeout') }),
    );
    expect([rounds, best, stoppedBy]).toEqual([[], null, 'error']);
    expect(error).toMatchObject({
      code: 'model-timeout',
      message: 'No case of the first round got an answer: It was model-timeout.',
    });
  });

  it('throws a defect instead of reporting it', async () => {
    const executor = fakeModel(() => {
      throw new TypeError('defect');
    });
    await expect(optimize(fakeSpec(), settings, fakePorts({ executor }))).rejects.toThrow(TypeError);
  });
});

describe('a loop that is stopped', () => {
  it.each<[string, string, LanguageModel]>([
    ['the budget', 'budget', failing('budget-exhausted', 3)],
    ['a signal', 'signal', failing('interrupted', 3)],
  ])('by %s keeps the rounds before', async (_, stoppedBy, executor) => {
    const result = await optimize(fakeSpec(), settings, fakePorts({ executor }));
    expect(result).toMatchObject({ stoppedBy, best: { round: 1 }, rounds: [{ outcome: 'initial' }] });
    expect(result.error?.message).toMatch(/It was/);
  });
});

it('a round whose comparison is cut short by the budget does not count', async () => {
  const judge = fakeModel((_, count) => {
    if (count === 3) throw new SpoError('budget-exhausted', 'Enough.');
    return choose('A');
  });
  const result = await optimize(fakeSpec(), { ...settings, ballots: 'auto' }, fakePorts({ judge }));
  expect(result).toMatchObject({ stoppedBy: 'budget', rounds: [{ outcome: 'initial' }] });
  expect(result.rounds).toHaveLength(1);
});

describe('patience', () => {
  const run = (outcomes: readonly RoundOutcome[], patience: number) => {
    const rounds = outcomes.map((outcome, index) => finished(index + 1, outcome));
    const loop = { ...settings, patience, maxRounds: rounds.length + 1 };
    return optimize(fakeSpec(), loop, fakePorts({ judge: newest() }), { previous: null, rounds });
  };

  it.each<[string, RoundOutcome[], number]>([
    ['as many rounds gained nothing', ['initial', 'rejected', 'tie'], 2],
    ['the gains are older than that', ['initial', 'accepted', 'failed', 'no-proposal'], 2],
  ])('is used up when %s', async (_, outcomes, patience) => {
    const { rounds, stoppedBy } = await run(outcomes, patience);
    expect(rounds).toHaveLength(outcomes.length);
    expect(stoppedBy).toBe('patience');
  });

  it.each<[string, RoundOutcome[], number]>([
    ['one of the latest rounds was accepted', ['initial', 'accepted', 'rejected'], 2],
    ['one of them was the first', ['initial', 'rejected'], 2],
    ['there were fewer rounds', ['rejected'], 2],
    ['it has no end', ['initial', 'rejected', 'rejected', 'rejected'], 0],
  ])('is left when %s', async (_, outcomes, patience) => {
    const { rounds, stoppedBy } = await run(outcomes, patience);
    expect(rounds).toHaveLength(outcomes.length + 1);
    expect(stoppedBy).toBe('max-rounds');
  });
});

describe('a loop that goes on', () => {
  it('from its own rounds takes the last incumbent among them, and its cases', async () => {
    const rounds = [finished(1, 'initial'), finished(2, 'accepted'), finished(3, 'rejected')];
    const executor = echoExecutor();
    const result = await optimize(
      fakeSpec(),
      { ...settings, maxRounds: 4 },
      fakePorts({ executor, judge: newest() }),
      { previous: { round: 9, prompt: 'older', answers: [] }, rounds },
    );
    expect(result.rounds.slice(0, 3)).toEqual(rounds);
    expect(result.rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4]);
    expect(result.sample).toEqual([1]);
    expect(executor.requests).toHaveLength(1);
    expect(result.best?.round).toBe(4);
  });

  it('from a stored incumbent keeps it while nothing beats it', async () => {
    const previous = { round: 2, prompt: 'stored', answers };
    const oldest = judgeBy((a, b) => choose(versionIn(a) < versionIn(b) ? 'A' : 'B'));
    const { best } = await optimize(
      fakeSpec(),
      { ...settings, initialRound: 3 },
      fakePorts({ judge: oldest }),
      { previous, rounds: [] },
    );
    expect(best).toEqual(previous);
  });

  it('leaves a first round without a prompt where it is', async () => {
    const broken = { ...finished(1, 'accepted'), prompt: null };
    const { best } = await optimize(fakeSpec(), { ...settings, maxRounds: 1 }, fakePorts({}), {
      previous: null,
      rounds: [broken],
    });
    expect(best).toBeNull();
  });
});
