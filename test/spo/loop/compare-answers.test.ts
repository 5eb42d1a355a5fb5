import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../../src/spo/loop/compare-answers.ts';
import { DEFAULT_SETTINGS, type LoopSettings } from '../../../src/spo/loop/settings.ts';
import type { Answer } from '../../../src/spo/types.ts';
import { choose, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const answers = (side: string, indices = [0, 2]): Answer[] =>
  indices.map((caseIndex) => ({
    status: 'answered',
    caseIndex,
    question: `q${caseIndex}`,
    text: `${side} ${caseIndex}`,
  }));

async function run(
  overrides: Partial<LoopSettings>,
  incumbent = answers('old'),
  challenger = answers('new'),
) {
  const judge = judgeBy((a) => choose(a.includes('new') ? 'A' : 'B'));
  const ports = fakePorts({ judge });
  const settings = { ...DEFAULT_SETTINGS, ...overrides };
  const comparison = await compareAnswers(5, incumbent, challenger, fakeSpec(), settings, ports);
  return { comparison, judge, events: ports.events };
}

describe('the answers of a round', () => {
  it('are judged all at once', async () => {
    const { comparison, judge } = await run({ judgeBy: 'set' });
    expect(comparison.decision).toBe('challenger');
    expect(comparison.pairs.map(({ caseIndex }) => caseIndex)).toEqual([null, null]);
    expect(judge.requests[0]?.messages[0]?.content).toMatch(/new 0.*new 2/s);
    expect(judge.requests.map(({ draw }) => draw)).toEqual(
      [0, 0, 1, 1].map((number) => ({ file: 'prompts/fake.yaml', phase: 'round 5', number })),
    );
  });

  it('are judged case by case, in turn', async () => {
    const { comparison, judge } = await run({ judgeBy: 'case', ballots: 6 });
    expect(comparison.pairs.map(({ caseIndex }) => caseIndex)).toEqual([0, 2, 0]);
    expect(comparison.pairs[1]).toMatchObject({
      incumbentAnswers: answers('old', [2]),
      challengerAnswers: answers('new', [2]),
    });
    expect(judge.requests[0]?.messages[0]?.content).not.toContain('new 2');
  });

  it('cost no ballot when they are the same, unless a number of ballots was set', async () => {
    const automatic = await run({}, answers('same'), answers('same'));
    expect(automatic.judge.requests).toHaveLength(0);
    expect(automatic.comparison).toMatchObject({ decision: 'none', tally: { identical: 1 } });
    const set = await run({ ballots: 4 }, answers('same'), answers('same'));
    expect(set.judge.requests).toHaveLength(4);
  });

  it('are judged again in the next pair although they were judged before', async () => {
    const { comparison } = await run({ ballots: 8 });
    expect(comparison.tally).toMatchObject({ challenger: 4, repeat: 0 });
  });

  it('of which one case is the same are judged until every case had its turn', async () => {
    const incumbent = [...answers('same', [0]), ...answers('old', [2])];
    const challenger = [...answers('same', [0]), ...answers('new', [2])];
    const { comparison } = await run({ judgeBy: 'case' }, incumbent, challenger);
    expect(comparison.pairs.map(({ outcome }) => outcome)).toEqual([
      'identical',
      'challenger',
      'identical',
      'challenger',
    ]);
  });

  it('tell how far the comparison is', async () => {
    const { events } = await run({ ballots: 4 });
    expect(events).toEqual([{ type: 'pairs', key: 'prompts/fake.yaml', step: 'evaluate', done: 2, most: 2 }]);
  });
});
