import { describe, expect, it } from 'vitest';
import { optimizePrompt, type SpoEvent } from '../src/index.ts';
import { choose, echoExecutor, judgeBy, numberedOptimizer } from './support/fake-ports.ts';

const cases = [{ question: 'What is 2 + 2?', answer: '4' }, { question: 'How many legs have two cats?' }];

describe('optimizePrompt', () => {
  it('runs offline and reports rounds, events and usage', async () => {
    const events: SpoEvent[] = [];
    const result = await optimizePrompt({
      prompt: 'Solve it.',
      requirements: 'The right number.',
      cases,
      offline: true,
      maxRounds: 4,
      onEvent: (event) => {
        events.push(event);
      },
    });
    expect(result.rounds).toHaveLength(4);
    expect(result.usage.calls).toBeGreaterThan(4);
    expect(events.filter(({ type }) => type === 'round-end')).toHaveLength(4);
    expect(result.error).toBeNull();
  });

  it('takes models of your own and counts their calls', async () => {
    const version = (text: string) => Number(/version (\d+)/.exec(text)?.[1] ?? 0);
    const judge = judgeBy((a, b) => choose(version(a) > version(b) ? 'A' : 'B'));
    const models = { optimizer: numberedOptimizer(), executor: echoExecutor(), judge };
    const result = await optimizePrompt({ prompt: 'Start.', cases, models, maxRounds: 3, ballots: 2 });
    expect(result).toMatchObject({ prompt: 'version 2', bestRound: 3, usage: { calls: 2 + 2 * 5 } });
  });

  it.each([
    [{ prompt: ' ', cases, offline: true }, /"prompt" is empty/],
    [{ prompt: 'x', cases: [], offline: true }, /"cases" holds no question/],
    [{ prompt: 'x', cases, offline: true, ballots: 3 }, /balanced/],
    [{ prompt: 'x', cases, offline: true, maxRounds: 0 }, /maxRounds/],
    [{ prompt: 'x', cases }, /no API key/],
    [{ prompt: 'x', cases, baseUrl: 'nonsense' }, /"baseUrl" is "nonsense"/],
  ])('refuses %j', async (options, message) => {
    await expect(optimizePrompt(options)).rejects.toThrow(message);
  });

  it('stops on an aborted signal and keeps the rounds before it', async () => {
    const controller = new AbortController();
    const result = await optimizePrompt({
      prompt: 'Solve it.',
      cases,
      offline: true,
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type === 'round-end' && event.round.round === 2) controller.abort();
      },
    });
    expect(result.rounds).toHaveLength(2);
    expect(result.stoppedBy).toBe('signal');
  });
});
