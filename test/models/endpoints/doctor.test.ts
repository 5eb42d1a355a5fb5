import { describe, expect, it } from 'vitest';
import { type Diagnosis, diagnose } from '../../../src/models/endpoints/doctor.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { fakeClock } from '../fake-clock.ts';
import { inForm, pickyServer } from '../openai/picky-server.ts';
import { completion, json, rawServer } from '../raw-server.ts';
import { errorOf } from '../requests.ts';

const diagnosisOf = (raw: Record<string, string>, environment = {}): Promise<Diagnosis> =>
  diagnose({ settings: readSettings(raw, (name) => name), clock: fakeClock(), environment });

const models = { 'optimize-model': 'big', 'evaluate-model': 'small', 'execute-model': 'small' };

describe('diagnose', () => {
  it('tries each model once, with the parameters that are set', async () => {
    const server = await pickyServer(['temperature']);
    const raw = { ...models, 'api-key': 'k', 'base-url': server.baseUrl, 'evaluate-temperature': '0.7' };
    const { endpoints, notices } = await diagnosisOf(raw);
    expect(notices).toEqual([]);
    expect(endpoints).toMatchObject([
      {
        address: server.baseUrl,
        key: 'accepted',
        models: [
          { model: 'big', roles: ['optimize'], temperature: { value: 0, acceptance: 'refused' } },
          {
            model: 'small',
            roles: ['evaluate', 'execute'],
            temperature: { value: 0.7, acceptance: 'refused' },
            reasoningEffort: { value: 'none', acceptance: 'accepted' },
            problem: null,
          },
        ],
      },
    ]);
    // Two for the parameters of each model, and what the roles take: a proposal, two ballots, an answer.
    expect(server.requests.length).toBeLessThanOrEqual(4 + 2 * 4);
    expect(
      endpoints[0]?.models.map(({ trials }) => trials.map(({ role, finding }) => [role, finding])),
    ).toEqual([
      [['optimize', 'read']],
      [
        ['evaluate', 'read'],
        ['execute', 'read'],
      ],
    ]);
  });

  it('finds a model that cannot fill in the form of its role, in its words', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'OK' })));
    const { endpoints } = await diagnosisOf({ ...models, 'api-key': 'k', 'base-url': server.baseUrl });
    expect(endpoints[0]?.models.map(({ problem }) => problem)).toEqual([
      {
        message: expect.stringMatching(/^big gave no proposal that could be read/),
        remedy: expect.stringContaining('`optimize-model`'),
      },
      {
        message: 'small gave no ballot that could be read (OK).',
        remedy: expect.stringContaining('`evaluate-model`'),
      },
    ]);
  });

  it('names the settings of all roles that a missing model plays', async () => {
    const server = await rawServer((response, { body }) => {
      if (body.model === 'small') json(response, 404, { error: { message: 'No such model.' } });
      else json(response, 200, completion({ content: inForm(body) }));
    });
    const { endpoints } = await diagnosisOf({ ...models, 'api-key': 'k', 'base-url': server.baseUrl });
    expect(endpoints[0]).toMatchObject({ key: 'accepted', models: [{ problem: null }, { latency: null }] });
    expect(endpoints[0]?.models[1]?.problem).toEqual({
      message: expect.stringContaining('No such model'),
      remedy: expect.stringContaining('`evaluate-model` and `execute-model`'),
    });
  });

  it('keeps endpoints and keys apart, and names the settings that lead there', async () => {
    const [good, bad] = [await pickyServer([]), await rawServer((r) => json(r, 401, { error: 'Who?' }))];
    const { endpoints } = await diagnosisOf({
      'base-url': `${good.baseUrl.replace('//', '//user:hidden@')}`,
      'execute-base-url': bad.baseUrl,
      'execute-api-key': 'other',
    });
    expect(endpoints.map(({ address, key }) => [address, key])).toEqual([
      [good.baseUrl, 'not set'],
      [bad.baseUrl, 'refused'],
    ]);
    expect(endpoints[1]?.models[0]?.problem?.remedy).toContain('`execute-api-key`');
    expect(good.requests.every(({ headers }) => headers.authorization !== 'Bearer other')).toBe(true);
  });

  it('finds settings that a run would fail with', async () => {
    const server = await pickyServer(['temperature'], () => ({ error: 'Bad request.' }));
    const raw = { ...models, 'api-key': 'k', 'base-url': server.baseUrl, 'execute-temperature': '0' };
    const own = await diagnosisOf({ ...raw, 'evaluate-model': 'big' });
    expect(own.endpoints[0]?.models.map(({ problem }) => problem?.remedy)).toEqual([
      undefined,
      'Leave out `execute-temperature`.',
    ]);
  });

  it('says nothing of the key when nobody was there', async () => {
    const { endpoints } = await diagnosisOf({ 'api-key': 'k', 'base-url': 'http://127.0.0.1:9/v1' });
    expect(endpoints[0]).toMatchObject({ key: 'unknown' });
    expect(endpoints[0]?.models[0]?.problem?.remedy).toContain('`base-url`');
  });

  it('has nothing to try offline, and nothing to try without a key', async () => {
    expect(await diagnosisOf({ offline: 'true' })).toEqual({ endpoints: [], notices: [] });
    expect(await errorOf(diagnosisOf({}))).toMatchObject({ code: 'bad-input' });
  });

  it('goes through a proxy that cannot be used only to say so', async () => {
    const error = await errorOf(diagnosisOf({ 'api-key': 'k' }, { HTTPS_PROXY: 'socks5://localhost' }));
    expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining('HTTPS_PROXY') });
  });
});
