import { describe, expect, it } from 'vitest';
import { buildModels } from '../../../src/models/run/run-models.ts';
import { NO_FILE_SETTINGS } from '../../../src/settings/file-settings.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import type { Role } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { fakeClock } from '../fake-clock.ts';
import { parametersOf, pickyServer, unsupported } from '../openai/picky-server.ts';
import { completion, json, type RawServer, rawServer } from '../raw-server.ts';
import { ask, errorOf } from '../requests.ts';

const fine = () => rawServer((response) => json(response, 200, completion({ content: 'fine' })));

async function stack({ baseUrl }: RawServer, raw: Record<string, string> = {}) {
  const names = { 'optimize-model': 'm', 'evaluate-model': 'm', 'execute-model': 'm' };
  const settings = readSettings({ 'base-url': baseUrl, ...names, ...raw }, (name) => name);
  const around = { clock: fakeClock(), random: seededRandomness(0), environment: {}, journal: null };
  return await buildModels(settings, around);
}

/** The limits that a call of each role was sent with. */
async function limits(raw: Record<string, string>, maxTokens?: number) {
  const server = await fine();
  const execution = maxTokens === undefined ? {} : { maxTokens };
  const settings = { ...NO_FILE_SETTINGS, execution };
  const { models } = await (await stack(server, raw)).forPrompt({ key: 'a', settings });
  await models.optimizer.complete(ask('hi', 'optimize'));
  await models.judge.complete(ask('hi', 'evaluate'));
  await models.executor.complete(ask('hi', 'execute'));
  return server.requests.map(({ body }) => body.max_completion_tokens);
}

describe('output tokens', () => {
  it.each<[string, Record<string, string>, number | undefined, unknown[]]>([
    ['nothing', {}, undefined, [16_384, 16_384, undefined]],
    ['a setting', { 'max-output-tokens': '700' }, undefined, [700, 700, undefined]],
    ['a setting for the executor', { 'execute-max-output-tokens': '50' }, undefined, [16_384, 16_384, 50]],
    ['the prompt file', {}, 60, [16_384, 16_384, 60]],
    ['both, and the file goes first', { 'execute-max-output-tokens': '50' }, 60, [16_384, 16_384, 60]],
    ['a budget', { 'max-tokens': '1000000' }, undefined, [16_384, 4096, 4096]],
    [
      'a budget and a setting',
      { 'max-tokens': '1000000', 'max-output-tokens': '900' },
      undefined,
      [900, 900, 4096],
    ],
    [
      'a budget and a larger setting',
      { 'max-tokens': '1000000', 'max-output-tokens': '20000' },
      undefined,
      [20_000, 20_000, 4096],
    ],
  ])('with %s', async (_, raw, ofFile, expected) => {
    expect(await limits(raw, ofFile)).toEqual(expected);
  });

  it('tell caches and records apart only where they were set', async () => {
    const server = await fine();
    const identity = async (raw: Record<string, string>) => (await stack(server, raw)).identity;
    const usual = await identity({});
    expect(await identity({ 'max-output-tokens': '16384' })).toEqual(usual);
    const set = await identity({ 'max-output-tokens': '700' });
    expect([set.optimize === usual.optimize, set.execute === usual.execute]).toEqual([false, true]);
    expect((await identity({ 'execute-max-output-tokens': '50' })).execute).not.toBe(usual.execute);
  });
});

describe('the usual limit', () => {
  const judge = async (server: RawServer, raw: Record<string, string> = {}) => {
    const models = await stack(server, raw);
    const { models: roles } = await models.forPrompt();
    const call = (role: Role = 'evaluate') =>
      (role === 'optimize' ? roles.optimizer : roles.judge).complete(ask('hi', role));
    return { call, notices: models.notices };
  };

  it('goes out by the name that the model takes, which is remembered', async () => {
    const server = await pickyServer(['max_completion_tokens']);
    const { call } = await judge(server);
    await call();
    await call('optimize');
    expect(parametersOf(server)).toEqual([['max_completion_tokens'], ['max_tokens'], ['max_tokens']]);
    expect(server.requests.at(-1)?.body.max_tokens).toBe(16_384);
  });

  it('is left out where the model takes neither name, and the log says so once', async () => {
    const server = await pickyServer(['max_completion_tokens', 'max_tokens']);
    const { call, notices } = await judge(server);
    await call();
    await call('optimize');
    expect(parametersOf(server)).toEqual([['max_completion_tokens'], ['max_tokens'], [], []]);
    expect(notices().filter((notice) => notice.includes('`max-output-tokens`'))).toHaveLength(1);
  });

  it('is left out where it is too large for the model, and a budget’s smaller one is not', async () => {
    const refusal = (limit: number) => ({
      error: { message: `max_tokens: ${limit} > 8192, which is the maximum allowed number of output tokens` },
    });
    const server = await rawServer((response, { body }) => {
      const limit = Number(body.max_completion_tokens ?? 0);
      if (limit > 8192) json(response, 400, refusal(limit));
      else json(response, 200, completion({ content: 'fine' }));
    });
    await (await judge(server)).call();
    expect(server.requests.map(({ body }) => body.max_completion_tokens)).toEqual([16_384, undefined]);
    await (await judge(server, { 'max-tokens': '100000' })).call();
    expect(server.requests.at(-1)?.body.max_completion_tokens).toBe(4096);
  });

  it.each([
    [
      'a text that is too long by itself',
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 9500 tokens.",
    ],
    ['another parameter', unsupported('response_format')],
  ])('is kept where the refusal is about %s', async (_, error) => {
    const body =
      typeof error === 'string' ? { error: { message: error, code: 'context_length_exceeded' } } : error;
    const server = await rawServer((response) => json(response, 400, body));
    await errorOf((await judge(server)).call());
    expect(server.requests).toHaveLength(1);
  });

  it('never takes the place of a budget, on which the budget counts', async () => {
    const server = await pickyServer(['max_completion_tokens', 'max_tokens']);
    const error = await errorOf((await judge(server, { 'max-tokens': '100000' })).call());
    expect(error).toMatchObject({ evidence: { refusedParameter: 'max_tokens' } });
  });
});
