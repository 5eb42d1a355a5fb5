import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/machine/clock.ts';
import { buildModels, type ModelStack } from '../../../src/models/run/run-models.ts';
import type { ExecutionSettings, FileSettings } from '../../../src/settings/file-settings.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import type { LanguageModel, Role } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { pickyServer, unsupported } from '../openai/picky-server.ts';
import { completion, json, type RawServer, rawServer } from '../raw-server.ts';
import { errorOf } from '../requests.ts';

function build(
  baseUrl: string,
  raw: Record<string, string> = {},
  journal: { path: string; resume: boolean } | null = null,
) {
  const named = { 'optimize-model': 'run-o', 'evaluate-model': 'run-e', 'execute-model': 'run-x' };
  const settings = readSettings({ 'base-url': baseUrl, 'api-key': 'key', ...named, ...raw }, (name) => name);
  const around = { clock: systemClock, random: seededRandomness(0), environment: {}, journal };
  return buildModels(settings, around);
}

const server = () =>
  rawServer((response, { body }) => json(response, 200, completion({ content: `from ${body.model}` })));

const modelsFor = (stack: ModelStack, settings: Partial<FileSettings>, key = 'a.yaml') =>
  stack.forPrompt({ key, settings: { execution: {}, ...settings } });

function ask(model: LanguageModel | undefined, role: Role = 'execute', number = 0) {
  if (model === undefined) throw new Error('There is no such model.');
  const messages = [{ role: 'user', content: 'hi' }] as const;
  return model.complete({ role, messages, draw: { file: 'a', phase: 'check', number } });
}

const bodies = ({ requests }: RawServer) => requests.map(({ body: { messages: _, ...rest } }) => rest);

const EXECUTION: ExecutionSettings = {
  model: 'file-x',
  temperature: 0.7,
  topP: 0.9,
  maxTokens: 50,
  responseFormat: { type: 'json_object' },
};

describe('models of a prompt whose file names its own', () => {
  it('are called by these names and with these parameters, the others as the run says', async () => {
    const { baseUrl, requests } = await server();
    const stack = await build(baseUrl, { 'evaluate-temperature': '0.1' });
    const { models, names, ownRoles, usage } = await modelsFor(stack, {
      optimizeModel: 'file-o',
      optimizeTemperature: 1.5,
      execution: EXECUTION,
    });
    await ask(models.optimizer, 'optimize');
    await ask(models.judge, 'evaluate');
    await ask(models.executor);
    expect(bodies({ requests } as RawServer)).toEqual([
      { model: 'file-o', temperature: 1.5, max_completion_tokens: 16_384 },
      { model: 'run-e', temperature: 0.1, max_completion_tokens: 16_384 },
      {
        model: 'file-x',
        temperature: 0.7,
        top_p: 0.9,
        max_completion_tokens: 50,
        response_format: { type: 'json_object' },
      },
    ]);
    expect(names).toEqual({ optimize: 'file-o', evaluate: 'run-e', execute: 'file-x' });
    expect(ownRoles).toEqual(new Set(['optimize', 'execute']));
    expect([usage().calls, stack.usage().calls]).toEqual([3, 3]);
  });

  it('keep the smaller of their own limit of an answer and that of a budget', async () => {
    const { baseUrl, requests } = await server();
    const stack = await build(baseUrl, { 'max-tokens': '1000000' });
    for (const maxTokens of [50, 100_000]) {
      await ask((await modelsFor(stack, { execution: { maxTokens } })).models.executor);
    }
    expect(bodies({ requests } as RawServer).map((body) => body.max_completion_tokens)).toEqual([50, 4_096]);
  });

  it('are built once for equal settings: what is learned of them holds for every prompt', async () => {
    const picky = await pickyServer(['top_p']);
    const stack = await build(picky.baseUrl);
    for (const key of ['a.yaml', 'b.yaml']) {
      await ask((await modelsFor(stack, { execution: { ...EXECUTION } }, key)).models.executor);
    }
    expect(bodies(picky).map((body) => 'top_p' in body)).toEqual([true, false, false]);
    expect(stack.notices()).toEqual([expect.stringMatching(/^file-x at .* does not take `top_p`/)]);
  });

  it('lose a refused format of the answer, and no other file does', async () => {
    const strict = await rawServer((response, { body }) => {
      const isRefused = JSON.stringify(body.response_format ?? null).includes('"bad"');
      if (isRefused) json(response, 400, unsupported('response_format'));
      else json(response, 200, completion({ content: 'fine' }));
    });
    const stack = await build(strict.baseUrl);
    for (const type of ['bad', 'good']) {
      await ask((await modelsFor(stack, { execution: { responseFormat: { type } } })).models.executor);
    }
    expect(bodies(strict).map((body) => body.response_format)).toEqual([
      { type: 'bad' },
      undefined,
      { type: 'good' },
    ]);
  });

  it('have cached answers of their own', async () => {
    const { baseUrl, requests } = await server();
    const directory = mkdtempSync(path.join(os.tmpdir(), 'spo-cache-'));
    const stack = await build(baseUrl, { 'cache-dir': directory });
    const variants: ExecutionSettings[] = [
      {},
      { temperature: 0.7 },
      { topP: 0.9 },
      { maxTokens: 50 },
      { responseFormat: { type: 'json_object' } },
      { model: 'file-x' },
    ];
    const askAll = async () => {
      for (const execution of variants) await ask((await modelsFor(stack, { execution })).models.executor);
    };
    await askAll();
    await askAll();
    expect(requests).toHaveLength(variants.length);
    await ask((await modelsFor(stack, { maxTokens: 100_000 })).models.executor);
    expect(requests).toHaveLength(variants.length + 1);
  });

  it('leave today’s model to the file and the new one to the run, where models are compared', async () => {
    const { baseUrl, requests } = await server();
    const stack = await build(baseUrl, { 'compare-model': 'next' });
    const { models, names } = await modelsFor(stack, { execution: { model: 'file-x', temperature: 0.7 } });
    await ask(models.executor);
    await ask(models.baseExecutor);
    expect(bodies({ requests } as RawServer)).toEqual([
      { model: 'next', temperature: 0.7 },
      { model: 'file-x', temperature: 0.7 },
    ]);
    expect(names).toMatchObject({ execute: 'file-x', compare: 'next' });
  });

  it('have their publisher in front where the endpoint tells publishers apart, and not at OpenAI', async () => {
    const { baseUrl } = await server();
    const elsewhere = await modelsFor(await build(baseUrl), { execution: { model: 'openai/gpt-4.1' } });
    expect(elsewhere.names.execute).toBe('openai/gpt-4.1');
    const stack = await build('https://api.openai.com/v1');
    const own = await modelsFor(stack, { execution: { model: 'OpenAI/gpt-4.1' } });
    expect([own.names.execute, own.notices]).toEqual(['gpt-4.1', []]);
    const foreign = await modelsFor(stack, { execution: { model: 'meta/llama-3', temperature: 0.7 } });
    expect(foreign.names.execute).toBe('run-x');
    expect(foreign.notices).toEqual([
      "The file names the model meta/llama-3, which https://api.openai.com/v1 does not have: the workflow's `execute-model` is used.",
    ]);
  });

  it('need a price where money is limited, and only their own prompt is refused', async () => {
    const { baseUrl } = await server();
    const prices = 'run-o: 1 / 1\nrun-e: 1 / 1\nrun-x: 1 / 1';
    const stack = await build(baseUrl, { 'max-cost-usd': '5', prices });
    const priceless = { execution: { model: 'file-x' } };
    expect(await errorOf(modelsFor(stack, priceless))).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('the price of file-x is not known'),
    });
    expect(
      (await stack.costsFor(priceless)).execute?.({
        promptTokens: 1,
        cachedPromptTokens: 0,
        completionTokens: 1,
      }),
    ).toBeNull();
    const { models } = await modelsFor(stack, { execution: { temperature: 1 } });
    await expect(ask(models.executor)).resolves.toMatchObject({ text: 'from run-x' });
    expect(await errorOf(modelsFor(await build(baseUrl), { maxCostUsd: 1 }))).toMatchObject({
      code: 'bad-input',
    });
  });

  it('take any name and parameter where they are simulated', async () => {
    const stack = await build('https://example.org', { offline: 'true' });
    const settings = { evaluateModel: 'j', execution: EXECUTION, maxCalls: 2 };
    const { models, names } = await modelsFor(stack, settings);
    expect(names).toEqual({ optimize: 'simulated optimizer', evaluate: 'j', execute: 'file-x' });
    await expect(ask(models.executor)).resolves.toMatchObject({ text: expect.stringContaining('simulated') });
    await ask(models.executor);
    expect(await errorOf(ask(models.executor))).toMatchObject({ code: 'budget-exhausted' });
  });
});

describe('the budget of a file', () => {
  const exhausted = (remedy: string) => ({
    code: 'budget-exhausted',
    remedy: expect.stringContaining(remedy),
  });

  it('ends its own prompt and no other, within the run’s', async () => {
    const { baseUrl, requests } = await server();
    const stack = await build(baseUrl, { 'max-calls': '4' });
    const [one, two] = [
      await modelsFor(stack, { maxCalls: 2 }),
      await modelsFor(stack, { maxCalls: 3 }, 'b.yaml'),
    ];
    await ask(one.models.executor);
    await ask(one.models.judge, 'evaluate');
    const error = await errorOf(ask(one.models.executor));
    expect(error).toMatchObject(exhausted('Raise `max-calls` in the file.'));
    expect(error.message).toMatch(/^The file's own budget is used up: 2 of `max-calls` 2/);
    await ask(two.models.executor);
    await ask(two.models.executor);
    expect(await errorOf(ask(two.models.executor))).toMatchObject(exhausted('Raise `max-calls`, or lower'));
    expect(requests).toHaveLength(4);
  });

  it('counts tokens and money, with the format of the answer as what it takes', async () => {
    const { baseUrl, requests } = await server();
    const stack = await build(baseUrl, { prices: 'run-o: 1 / 1\nrun-e: 1 / 1\nrun-x: 1000 / 1000' });
    const tokens = await modelsFor(stack, { maxTokens: 700 });
    await ask(tokens.models.executor);
    expect(requests[0]?.body.max_completion_tokens).toBeLessThan(700);
    const schema = { type: 'json_schema', text: 'x'.repeat(2_000) };
    const large = await modelsFor(stack, { maxTokens: 700, execution: { responseFormat: schema } });
    expect(await errorOf(ask(large.models.executor))).toMatchObject(exhausted('`max-tokens` in the file'));
    const money = await modelsFor(stack, { maxCostUsd: 0.2 });
    expect(await errorOf(ask(money.models.executor))).toMatchObject(exhausted('`max-cost-usd` in the file'));
    expect(requests).toHaveLength(1);
  });

  it('lets no call go out beyond it, however many ask at once', async () => {
    const { baseUrl, requests } = await server();
    const { models } = await modelsFor(await build(baseUrl, { 'max-calls': '9' }), { maxCalls: 5 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, number) => ask(models.executor, 'execute', number)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(requests).toHaveLength(5);
  });

  it('goes on where an interrupted run stopped', async () => {
    const { baseUrl } = await server();
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'spo-budget-')), 'budget.jsonl');
    const open = async (resume: boolean, key = 'a.yaml') =>
      modelsFor(await build(baseUrl, {}, { path: file, resume }), { maxCalls: 2 }, key);
    await ask((await open(false)).models.executor);
    const resumed = await open(true);
    await ask(resumed.models.executor);
    expect(await errorOf(ask(resumed.models.executor))).toMatchObject({ code: 'budget-exhausted' });
    await ask((await open(true, 'other.yaml')).models.executor);
    await ask((await open(false)).models.executor);
  });

  it('begins anew with the run, also where the run was stopped before it came to the prompt', async () => {
    const { baseUrl } = await server();
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'spo-budget-')), 'budget.jsonl');
    const open = (resume: boolean) => build(baseUrl, {}, { path: file, resume });
    const executorOf = async (stack: ModelStack, key: string) =>
      (await modelsFor(stack, { maxCalls: 1 }, key)).models.executor;
    await ask(await executorOf(await open(false), 'late.yaml'));
    await ask(await executorOf(await open(false), 'early.yaml'));
    const resumed = await open(true);
    await ask(await executorOf(resumed, 'late.yaml'));
    expect(await errorOf(ask(await executorOf(resumed, 'early.yaml')))).toMatchObject({
      code: 'budget-exhausted',
    });
    writeFileSync(`${file}-of-mine`, '');
    await (await open(false)).begin();
    expect(readdirSync(path.dirname(file))).toEqual(['budget.jsonl-of-mine']);
  });
});
