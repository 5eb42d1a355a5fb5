import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  endpointsPath,
  readEndpoints,
  writeEndpoints,
} from '../../../src/models/endpoints/endpoints-file.ts';
import {
  ALL_SIMULATED,
  type EndpointForm,
  endpointFormSchema,
  NO_ENDPOINTS,
  withEndpoint,
  withoutEndpoint,
  withRoles,
} from '../../../src/models/endpoints/saved-endpoints.ts';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'spo-endpoints-')), 'settings', 'spo');
});

const FORM: EndpointForm = {
  name: 'work',
  previousName: null,
  baseUrl: 'https://llm.example.com/v1',
  model: 'large',
  temperature: 0.7,
  reasoningEffort: null,
  apiKey: 'sk-secret',
};
const modeOf = (file: string) => statSync(file).mode & 0o777;

describe('saved endpoints', () => {
  it('come back as they were, for their owner alone', async () => {
    const saved = withEndpoint(NO_ENDPOINTS, FORM);
    await writeEndpoints(folder, saved);
    expect(await readEndpoints(folder)).toEqual(saved);
    expect([modeOf(folder), modeOf(endpointsPath(folder))]).toEqual([0o700, 0o600]);
  });

  it('are none where there is no file', async () => {
    expect(await readEndpoints(folder)).toEqual(NO_ENDPOINTS);
    expect(existsSync(folder)).toBe(false);
  });

  it('take back rights that are too wide', async () => {
    await writeEndpoints(folder, withEndpoint(NO_ENDPOINTS, FORM));
    chmodSync(folder, 0o755);
    chmodSync(endpointsPath(folder), 0o644);
    await readEndpoints(folder);
    expect([modeOf(folder), modeOf(endpointsPath(folder))]).toEqual([0o700, 0o600]);
  });

  it.each([
    'no json sk-secret',
    '{"version": 2}',
    '{"version": 1, "endpoints": [{"apiKey": "sk-secret"}], "roles": {}}',
  ])('are left alone when they cannot be read: %s', async (text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(endpointsPath(folder), text);
    const error = await readEndpoints(folder).catch((reason) => reason);
    expect(error).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(endpointsPath(folder)),
    });
    expect(`${error.message} ${error.remedy}`).not.toContain('sk-secret');
    expect(readFileSync(endpointsPath(folder), 'utf8')).toBe(text);
  });
});

describe('an endpoint', () => {
  const saved = withEndpoint(NO_ENDPOINTS, FORM);
  const edit = (changes: Partial<EndpointForm>) =>
    withEndpoint(saved, { ...FORM, previousName: 'work', ...changes });

  it('keeps its key under another name, with the roles that it plays', () => {
    const chosen = withRoles(saved, { optimize: 'work', evaluate: 'work', execute: 'work' });
    const renamed = withEndpoint(chosen, { ...FORM, previousName: 'work', name: 'job', apiKey: null });
    expect(renamed.endpoints).toEqual([expect.objectContaining({ name: 'job', apiKey: 'sk-secret' })]);
    expect(renamed.roles).toEqual({ optimize: 'job', evaluate: 'job', execute: 'job' });
  });

  it('is not made anew without its key when it was renamed in the meantime', () => {
    const form = { ...FORM, previousName: 'gone', apiKey: null };
    expect(() => withEndpoint(NO_ENDPOINTS, form)).toThrow(/no longer/);
  });

  it('has no password in its address, which is shown', () => {
    for (const part of ['me:sk-secret@', 'sk-secret@', ':sk-secret@']) {
      const baseUrl = `https://${part}llm.example.com/v1`;
      expect(() => withEndpoint(NO_ENDPOINTS, { ...FORM, baseUrl })).toThrow(/user name or password/);
    }
  });

  it('does not take its key to another address', () => {
    expect(() => edit({ apiKey: null, baseUrl: 'https://evil.example.com/v1' })).toThrow(/another base URL/);
    expect(edit({ apiKey: '', baseUrl: 'https://new.example.com/v1' }).endpoints[0]?.apiKey).toBeNull();
  });

  it.each([
    ['without encryption', { baseUrl: 'http://llm.example.com/v1' }, /HTTPS/],
    ['with the name of the simulated models', { name: 'simulated' }, /simulated/],
    ['with the name of another one', { previousName: null }, /already/],
  ])('is refused %s', (_, changes, message) => {
    expect(() => edit(changes)).toThrow(message);
  });

  it('loses spaces around its address, and has none within it', () => {
    const read = (baseUrl: string) => endpointFormSchema.safeParse({ ...FORM, baseUrl });
    expect(read(' https://llm.example.com/v1 ').data?.baseUrl).toBe('https://llm.example.com/v1');
    expect(read('https://llm.example.com/v1 v2').error?.message).toMatch(/without spaces/);
  });

  it('that is removed leaves its roles to the simulated models', () => {
    const chosen = withRoles(saved, { optimize: 'work', evaluate: 'work', execute: 'work' });
    expect(withoutEndpoint(chosen, 'work')).toEqual({ endpoints: [], roles: ALL_SIMULATED });
    expect(() => withoutEndpoint(chosen, 'other')).toThrow(/"other"/);
  });

  it('plays no role beside simulated models, and none that is not saved', () => {
    expect(() => withRoles(saved, { ...ALL_SIMULATED, execute: 'work' })).toThrow(/all three roles or none/);
    expect(() => withRoles(saved, { optimize: 'a', evaluate: 'a', execute: 'a' })).toThrow(/"a"/);
  });
});
