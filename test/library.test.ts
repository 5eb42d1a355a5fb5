import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type LanguageModel,
  type OptimizePromptOptions,
  optimizePrompt,
  type Role,
  type SettingOptions,
  type SpoEvent,
} from '../src/index.ts';
import type { CamelCase } from '../src/settings/camel-case.ts';
import type { RunSettings } from '../src/settings/run-settings.ts';
import type { SETTINGS } from '../src/settings/table/table.ts';
import { choose, echoExecutor, judgeBy, numberedOptimizer } from './support/fake-ports.ts';
import { runCli } from './support/run-cli.ts';

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
    [{ prompt: 'x', cases, offline: true, ballots: 3 }, /"ballots" is "3": expected .* an even number/],
    [{ prompt: 'x', cases, offline: true, maxRounds: 0 }, /maxRounds/],
    [{ prompt: 'x', cases }, /no API key/],
    [{ prompt: 'x', cases, baseUrl: 'nonsense' }, /"baseUrl" is "nonsense"/],
  ])('refuses %j', async (options, message) => {
    await expect(optimizePrompt(options)).rejects.toThrow(message);
  });

  it('fills the placeholder of the question and rejects a challenger that loses it', async () => {
    const asked: string[] = [];
    const model = (reply: (content: string) => string): LanguageModel => ({
      name: 'fake',
      complete: async ({ messages }) => ({
        text: reply(messages.at(-1)?.content ?? ''),
        usage: { calls: 1, promptTokens: 1, completionTokens: 1, costUsd: 0, retries: 0, cacheHits: 0 },
      }),
    });
    const executor = model((content) => {
      asked.push(content);
      return `Answer to ${content}`;
    });
    const models = { optimizer: numberedOptimizer(), executor, judge: judgeBy(() => choose('A')) };
    const result = await optimizePrompt({ prompt: 'Q: {{question}} A:', cases, models, maxRounds: 2 });
    expect(asked.toSorted()).toEqual(['Q: How many legs have two cats? A:', 'Q: What is 2 + 2? A:']);
    expect(result.rounds[1]?.outcome).toBe('no-proposal');
    expect(result.prompt).toBe('Q: {{question}} A:');
  });

  it.each([
    [{ prompt: 'x', cases, maxRound: 3 }, /no option "maxRound"/, /"maxRounds"/],
    [{ prompt: 'x', cases, 'max-rounds': 3 }, /no option "max-rounds"/, /"maxRounds"/],
    [{ prompt: 'x', cases, comment: undefined }, /no option "comment"/, /nearest/],
    [{ prompt: 'x', cases, workspace: 'w' }, /"workspace" does not go with "prompt"/, /"template"/],
    [{ template: 'x', cases }, /"cases" does not go with "template"/, /prompt file/],
    [{ prompt: 'x', cases, models: {}, apiKey: 'k' }, /"apiKey" does not go with "models"/, /Leave/],
  ])('names what is wrong with the options %j', async (options, message, remedy) => {
    const refused = await optimizePrompt(options as unknown as OptimizePromptOptions).catch((error) => error);
    expect(refused).toMatchObject({ code: 'bad-input', remedy: expect.stringMatching(remedy) });
    expect(refused.message).toMatch(message);
  });

  it('has an option for each setting of the run, with its type', () => {
    type Flagged = Extract<(typeof SETTINGS)[number], { flag: { of: 'loop' | 'model' | 'budget' } }>['name'];
    type OfRole = Extract<keyof RunSettings, `${Role}-${string}`>;
    type Expected = {
      readonly [Name in Flagged | OfRole as CamelCase<Name>]?: RunSettings[Name] | undefined;
    };
    expectTypeOf<SettingOptions>().toEqualTypeOf<Expected>();
  });

  it('ends with its budget, of an endpoint or of models of your own', async () => {
    const models = {
      optimizer: numberedOptimizer(),
      executor: echoExecutor(),
      judge: judgeBy(() => choose('A')),
    };
    for (const own of [{ offline: true }, { models }]) {
      const result = await optimizePrompt({ prompt: 'Start.', cases, ...own, maxCalls: 5 });
      expect(result).toMatchObject({ stoppedBy: 'budget', error: { code: 'budget-exhausted' } });
      expect(result.usage.calls).toBeLessThanOrEqual(5);
    }
  });

  it('asks each role at its own endpoint with its own key, model and temperature', async () => {
    const seen = new Set<string>();
    const server = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      const { model, temperature } = JSON.parse(text);
      seen.add([request.url, request.headers.authorization, model, temperature].join(' '));
      const content = '<prompt>Other.</prompt><choose>A</choose>';
      const choices = [
        { message: { role: 'assistant', content: `${content}${seen.size}` }, finish_reason: 'stop' },
      ];
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices, usage: { prompt_tokens: 1, completion_tokens: 1 } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await optimizePrompt({
      prompt: 'Start.',
      cases,
      maxRounds: 2,
      ballots: 2,
      ...{
        optimizeBaseUrl: `${base}/o`,
        optimizeApiKey: 'ko',
        optimizeModel: 'mo',
        optimizeTemperature: 0.7,
      },
      ...{
        evaluateBaseUrl: `${base}/e`,
        evaluateApiKey: 'ke',
        evaluateModel: 'me',
        evaluateTemperature: 0.2,
      },
      ...{ executeBaseUrl: `${base}/x`, executeApiKey: 'kx', executeModel: 'mx', executeTemperature: 0 },
    }).finally(() => server.close());
    expect([...seen].filter((line) => !line.startsWith('/e')).toSorted()).toEqual([
      '/o/chat/completions Bearer ko mo 0.7',
      '/x/chat/completions Bearer kx mx 0',
    ]);
  });

  it('fills a workspace from a template and goes on from it', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'spo-library-'));
    const template = path.join(folder, 'poem.yaml');
    await writeFile(template, 'prompt: Solve it.\nqa:\n  - question: What is 2 + 2?\n');
    const options = { template, workspace: path.join(folder, 'w'), offline: true, maxRounds: 2, patience: 0 };
    const { directory, rounds } = await optimizePrompt(options);
    expect(directory).toBe(path.join(folder, 'w', 'poem', 'prompts'));
    expect(rounds).toHaveLength(2);
    await expect(optimizePrompt(options)).rejects.toThrow(/already holds results/);
    const next = await optimizePrompt({ ...options, initialRound: 3 });
    expect(next.rounds.map(({ round }) => round)).toEqual([3, 4]);
    expect(JSON.parse(await readFile(path.join(directory, 'results.json'), 'utf8'))[0].round).toBe(1);
  });

  it('continues what spo optimize began, and the other way round', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'spo-library-'));
    await writeFile(
      path.join(folder, 'poem.yaml'),
      'prompt: Solve {question}.\nqa:\n  - question: What is 2 + 2?\n',
    );
    const spo = (...flags: string[]) =>
      runCli(
        [
          'optimize',
          '--template',
          'poem.yaml',
          '--offline',
          '--max-rounds',
          '2',
          '--patience',
          '0',
          ...flags,
        ],
        {
          cwd: folder,
        },
      );
    const options = { template: path.join(folder, 'poem.yaml'), workspace: path.join(folder, 'workspace') };
    const loop = { offline: true, maxRounds: 2, patience: 0 };
    expect((await spo()).exitCode).toBe(0);
    const second = await optimizePrompt({ ...options, ...loop, initialRound: 3 });
    expect(second.rounds.map(({ round }) => round)).toEqual([3, 4]);
    expect((await spo('--initial-round', '5')).exitCode).toBe(0);
    const results = JSON.parse(await readFile(path.join(second.directory, 'results.json'), 'utf8'));
    expect(results.map(({ round }: { round: number }) => round)).toEqual([1, 2, 3, 4, 5, 6]);
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
