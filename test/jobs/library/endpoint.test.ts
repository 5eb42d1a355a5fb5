import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { optimizePrompt, type SettingOptions } from '../../../src/index.ts';

interface Asked {
  readonly url: string;
  readonly key: string;
  readonly model: string;
  readonly temperature: number | undefined;
  readonly effort: string | undefined;
  readonly text: string;
}

const cases = [{ question: 'What is 2 + 2?' }, { question: 'How many legs have two cats?' }];
let asked: Asked[];
let refused: string | null;
let answers: boolean;
let server: Server;
let base: string;

/** Each answer is another, so that ballots are cast; the judge always takes the first. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { model, temperature, reasoning_effort: effort, messages } = JSON.parse(body);
    response.setHeader('content-type', 'application/json');
    if (refused !== null && JSON.parse(body)[refused] !== undefined) {
      response.statusCode = 400;
      const message = `Unsupported parameter: '${refused}' is not supported with this model.`;
      response.end(JSON.stringify({ error: { message, param: refused, code: 'unsupported_parameter' } }));
      return;
    }
    if (!answers) return;
    const key = String(request.headers.authorization);
    asked.push({ url: String(request.url), key, model, temperature, effort, text: messages.at(-1).content });
    const content = `<modification>m</modification><prompt>Other ${asked.length}: {{question}}</prompt><choose>A</choose>`;
    const message = { role: 'assistant', content, reasoning_content: 'Two and two.' };
    const usage = { prompt_tokens: 10, completion_tokens: 10 };
    response.end(JSON.stringify({ choices: [{ message, finish_reason: 'stop' }], usage }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
beforeEach(() => {
  asked = [];
  refused = null;
  answers = true;
});
afterAll(() => server.close());

const run = (more: SettingOptions = {}) =>
  optimizePrompt({
    prompt: 'Q: {{question}}',
    cases,
    baseUrl: base,
    apiKey: 'common',
    optimizeModel: 'mo',
    evaluateModel: 'me',
    executeModel: 'mx',
    maxRounds: 2,
    ballots: 2,
    ...more,
  });
const of = (model: string) => asked.filter((each) => each.model === model);

describe('a setting for one role reaches that role alone', () => {
  const others = { mo: ['me', 'mx'], me: ['mo', 'mx'], mx: ['mo', 'me'] } as const;

  it.each([
    ['optimize', 'mo'],
    ['evaluate', 'me'],
    ['execute', 'mx'],
  ] as const)('%s', async (role, model) => {
    await run({
      [`${role}Temperature`]: 0.7,
      [`${role}BaseUrl`]: `${base}/own`,
      [`${role}ApiKey`]: 'own',
      [`${role}ReasoningEffort`]: 'low',
    });
    expect(of(model).length).toBeGreaterThan(0);
    for (const each of of(model)) {
      expect(each).toMatchObject({
        url: '/v1/own/chat/completions',
        key: 'Bearer own',
        temperature: 0.7,
        effort: 'low',
      });
    }
    for (const each of others[model].flatMap(of)) {
      expect(each).toMatchObject({ url: '/v1/chat/completions', key: 'Bearer common' });
      expect([each.temperature, each.effort]).toEqual([undefined, undefined]);
    }
  });
});

it('puts the reasoning before the answers in the mode for such models, and not in the other', async () => {
  const withThoughts = async (executeMode: 'base_model' | 'reasoning_model') =>
    (await run({ executeMode, maxRounds: 1 })).rounds[0]?.answers.map((answer) =>
      answer.status === 'answered' ? answer.text.includes('Two and two.') : null,
    );
  expect(await withThoughts('base_model')).toEqual([false, false]);
  expect(await withThoughts('reasoning_model')).toEqual([true, true]);
});

it.each<[string, SettingOptions, number]>([
  ['maxCalls', { maxCalls: 7 }, 7],
  ['maxTokens', { maxTokens: 60 }, 3],
  ['a small maxCostUsd', { maxCostUsd: 1e-7, prices: 'mo: 1 / 1\nme: 1 / 1\nmx: 1 / 1' }, 1],
  ['maxCostUsd', { maxCostUsd: 0.00006, prices: 'mo: 1 / 1\nme: 1 / 1\nmx: 1 / 1' }, 3],
])('%s ends the run', async (_, budget, most) => {
  const { rounds, stoppedBy, error, usage } = await run({
    maxRounds: 50,
    patience: 0,
    maxConcurrency: 1,
    ...budget,
  }).catch((error: unknown) => ({ rounds: [], stoppedBy: 'budget', error, usage: null }));
  expect(rounds.length).toBeLessThan(50);
  expect(stoppedBy).toBe('budget');
  expect(error).toMatchObject({ code: 'budget-exhausted' });
  expect(asked.length).toBeLessThanOrEqual(most);
  if (usage !== null) expect(usage.calls).toBe(asked.length);
});

it('ends after its minutes, with a call under way', async () => {
  answers = false;
  await expect(run({ maxMinutes: 0.001 })).rejects.toMatchObject({ code: 'budget-exhausted' });
});

it('runs the rounds that are asked for, and fewer with patience', async () => {
  expect((await run({ maxRounds: 6, patience: 0 })).rounds).toHaveLength(6);
  expect((await run({ maxRounds: 6, patience: 1 })).rounds).toHaveLength(2);
});

it('says which parameter the endpoint did not take', async () => {
  refused = 'temperature';
  const { notices } = await run({ executeTemperature: 0.5 });
  expect(notices).toEqual([expect.stringMatching(/temperature/)]);
});

it('fills the folder of the name in the workspace', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spo-library-'));
  const template = path.join(folder, 'poem.yaml');
  await writeFile(template, 'prompt: "Q: {{question}}"\nqa:\n  - question: What is 2 + 2?\n');
  const workspace = path.join(folder, 'results');
  const models = { baseUrl: base, optimizeModel: 'mo', evaluateModel: 'me', executeModel: 'mx' };
  const options = { ...models, template, workspace, name: 'verses', maxRounds: 1 };
  const { directory, notices } = await optimizePrompt(options);
  expect(directory).toBe(path.join(workspace, 'verses', 'prompts'));
  expect(await readdir(workspace)).toContain('verses');
  expect(await readFile(path.join(directory, 'round_1', 'prompt.txt'), 'utf8')).toBe('Q: {{question}}');
  expect(of('mx').map(({ text }) => text)).toEqual(['Q: What is 2 + 2?']);
  expect(notices).toEqual([]);
  await optimizePrompt({ ...options, initialRound: 2 });
  const rounds = JSON.parse(await readFile(path.join(directory, 'results.json'), 'utf8'));
  expect(rounds.map(({ round }: { round: number }) => round)).toEqual([1, 2]);
  // The texts that were found keep the place of the question.
  expect(of('mx').every(({ text }) => !text.includes('{{question}}'))).toBe(true);
});
