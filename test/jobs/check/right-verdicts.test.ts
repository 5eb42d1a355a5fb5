import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { optimizePrompt } from '../../../src/index.ts';

/** Which answers the judge of the server likes. */
let judge: 'challenger' | 'incumbent' | 'A' | 'B' = 'challenger';
let requests: { model: string; content: string }[] = [];
const server = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });

const versionIn = (text: string) => Number(/version-(\d+)/.exec(text)?.[1] ?? 0);

function reply(model: string, content: string): string {
  if (model === 'executor') return `answered by version-${versionIn(content)}`;
  if (model === 'optimizer') {
    const proposals = requests.filter((request) => request.model === 'optimizer').length;
    return `<analyse>a</analyse><modification>m</modification><prompt>version-${proposals}</prompt>`;
  }
  if (judge === 'A' || judge === 'B') return `<analyse>a</analyse><choose>${judge}</choose>`;
  const split = content.indexOf('<answers_b>');
  const newerFirst = versionIn(content.slice(0, split)) > versionIn(content.slice(split));
  return `<analyse>a</analyse><choose>${newerFirst === (judge === 'challenger') ? 'A' : 'B'}</choose>`;
}

beforeAll(async () => {
  server.on({ predicate: () => true }, async ({ model, messages }) => {
    const content = String(messages.at(-1)?.content);
    requests.push({ model, content });
    return { content: reply(model, content) };
  });
  await server.start();
});
beforeEach(() => {
  requests = [];
});
afterAll(() => server.stop());

const run = (ballots: number, maxRounds = 4) =>
  optimizePrompt({
    prompt: 'version-0',
    cases: ['one', 'two', 'three', 'four'].map((question) => ({ question })),
    baseUrl: `${server.url}/v1`,
    optimizeModel: 'optimizer',
    evaluateModel: 'judge',
    executeModel: 'executor',
    maxRounds,
    ballots,
    patience: 0,
  });

describe.each([2, 4, 6, 8])('over HTTP with %i ballots', (ballots) => {
  it.each([
    ['challenger', 'accepted', 0],
    ['incumbent', 'rejected', 0],
    ['A', 'tie', ballots / 2],
    ['B', 'tie', ballots / 2],
  ] as const)('a judge that always says %s ends every round as %s', async (likes, outcome, flips) => {
    judge = likes;
    const { rounds } = await run(ballots);
    expect(rounds.map((round) => round.outcome)).toEqual(['initial', outcome, outcome, outcome]);
    for (const { comparison } of rounds.slice(1)) {
      expect(comparison?.tally.flip).toBe(flips);
      expect(comparison?.pairs).toHaveLength(ballots / 2);
    }
  });
});

it.each([1, 2, 7])(
  'makes exactly 3 + 8 (R - 1) calls for %i rounds, 3 cases and 4 ballots',
  async (rounds) => {
    judge = 'challenger';
    const { usage } = await run(4, rounds);
    expect(requests).toHaveLength(3 + 8 * (rounds - 1));
    expect(usage.calls).toBe(requests.length);
  },
);
