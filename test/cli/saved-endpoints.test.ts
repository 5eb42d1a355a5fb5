import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/cli/settings-of.ts';
import { writeEndpoints } from '../../src/models/endpoints/endpoints-file.ts';
import { ALL_SIMULATED, type Endpoint } from '../../src/models/endpoints/saved-endpoints.ts';
import { roleOptions } from '../../src/models/run/role-options.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spo-saved-'));
  const endpoint = (name: string, more: Partial<Endpoint> = {}): Endpoint => ({
    name,
    baseUrl: `https://${name}.example.com/v1`,
    model: `${name}-model`,
    temperature: null,
    reasoningEffort: null,
    apiKey: `sk-${name}`,
    ...more,
  });
  const endpoints = [
    endpoint('work', { temperature: 0.7, reasoningEffort: 'low' }),
    endpoint('free', { apiKey: null }),
  ];
  await writeEndpoints(folder, { endpoints, roles: ALL_SIMULATED });
});

/** How each role is called with these flags. */
async function called(options: Record<string, string>) {
  const environment = { SPO_CONFIG_DIR: folder, OPENAI_API_KEY: 'sk-environment' };
  const settings = await settingsOf(options, ['model'], environment);
  const role = (name: 'optimize' | 'evaluate' | 'execute') => {
    const { baseUrl, apiKey, model, temperature, reasoningEffort } = roleOptions(name, settings);
    return [new URL(baseUrl).host, apiKey, model, temperature, reasoningEffort];
  };
  return { optimize: role('optimize'), evaluate: role('evaluate'), execute: role('execute') };
}

const WORK = ['work.example.com', 'sk-work', 'work-model', 0.7, 'low'];
const FREE = ['free.example.com', null, 'free-model', undefined, undefined];

describe('--endpoint', () => {
  it('is for all roles', async () => {
    expect(await called({ endpoint: 'work' })).toEqual({ optimize: WORK, evaluate: WORK, execute: WORK });
  });

  it('gives way to the endpoint of one role, and no key crosses over', async () => {
    const roles = await called({ endpoint: 'work', execEndpoint: 'free' });
    expect(roles).toEqual({ optimize: WORK, evaluate: WORK, execute: FREE });
    expect((await called({ optEndpoint: 'free' })).evaluate.slice(0, 2)).toEqual([
      'api.openai.com',
      'sk-environment',
    ]);
  });

  it('gives way to other flags, part by part', async () => {
    const roles = await called({ endpoint: 'work', optModel: 'm', evalTemp: '0', reasoningEffort: 'high' });
    expect(roles.optimize).toEqual(['work.example.com', 'sk-work', 'm', 0.7, 'high']);
    expect(roles.evaluate).toEqual(['work.example.com', 'sk-work', 'work-model', 0, 'high']);
    expect((await called({ endpoint: 'work', apiKey: 'sk-flag' })).execute[1]).toBe('sk-flag');
  });

  it('leaves its key behind when the address is another one', async () => {
    const { execute } = await called({ endpoint: 'work', baseUrl: 'https://other.example.com/v1' });
    expect(execute.slice(0, 3)).toEqual(['other.example.com', 'sk-environment', 'work-model']);
    const { optimize } = await called({
      optEndpoint: 'work',
      baseUrl: 'https://other.example.com/v1',
      apiKey: 'sk-o',
    });
    expect(optimize).toEqual(WORK);
  });

  it('lists the known names', async () => {
    await expect(called({ endpoint: 'wrok' })).rejects.toMatchObject({
      code: 'bad-input',
      remedy: 'These are saved: work, free.',
    });
  });
});

describe('--config', () => {
  const config = (text: string) => {
    const file = path.join(folder, 'config2.yaml');
    writeFileSync(file, text);
    return file;
  };
  const CONFIG = `llm:
  api_type: "openai"  # or azure
  model: "small"
  base_url: "https://a.example.com/v1"
  api_key: "sk-a"
models:
  "large":
    api_type: "openai"
    base_url: "https://b.example.com/v1"
    api_key: "sk-b"
    temperature: 0.5
    calc_usage: true
  "alias": { model: "real", base_url: "https://c.example.com/v1" }
`;

  // Whatever an entry says: the original's command line overrides it.
  it('finds the entries that flags name, takes llm for the rest, and the temperatures of the roles', async () => {
    const roles = await called({
      config: config(CONFIG),
      optModel: 'large',
      evalModel: 'alias',
      evalTemp: '1',
    });
    expect(roles).toEqual({
      optimize: ['b.example.com', 'sk-b', 'large', 0.7, undefined],
      evaluate: ['c.example.com', null, 'real', 1, undefined],
      execute: ['a.example.com', 'sk-a', 'small', 0, undefined],
    });
  });

  it.each([
    [CONFIG, 'gpt', /no model with the name "gpt"/],
    ['models: [', 'a', /not valid YAML/],
    ['models: {a: {base_url: 7, api_key: sk-hidden}}', 'a', /models\.a\.base_url/],
    ['models: {a: {api_type: azure, api_key: sk-hidden}}', 'a', /type azure/],
  ])('says what is wrong, and quotes no key', async (text, optModel, message) => {
    const error = await called({ config: config(text), optModel }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'bad-input', message: expect.stringMatching(message) });
    expect(`${error.message} ${error.remedy}`).not.toContain('sk-');
  });
});
