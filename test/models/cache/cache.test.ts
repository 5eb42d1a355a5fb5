import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCache } from '../../../src/models/cache/cache.ts';
import { entryText } from '../../../src/models/cache/entry.ts';
import { type CacheIdentity, cacheKey, endpointOf } from '../../../src/models/cache/key.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { LanguageModel, ModelRequest } from '../../../src/spo/ports.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { ask, booked, errorOf, scripted } from '../requests.ts';

const identity: CacheIdentity = {
  endpoint: 'https://api.example.org/v1',
  model: 'm',
  parameters: { temperature: 0, effort: 'none' },
};
const request = ask('What is SPO?');
const key = cacheKey(identity, request);

function folder(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'spo-cache-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A model whose every answer is another one. */
function counting(): LanguageModel & { readonly calls: number } {
  let calls = 0;
  return {
    name: 'counting',
    get calls() {
      return calls;
    },
    complete: async () => {
      calls++;
      return {
        text: `answer ${calls} \ud800 \u202e`,
        usage: { ...NO_USAGE, calls: 1, promptTokens: 9, costUsd: null },
      };
    },
  };
}

function scene(directory = folder()) {
  const model = counting();
  const notices: string[] = [];
  const cache = openCache({ directory, onNotice: (message) => notices.push(message) });
  const file = path.join(directory, key.slice(0, 2), `${key}.json`);
  return { directory, model, notices, cache, cached: cache.wrap(model, identity), file };
}

const filesIn = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());

describe('openCache', () => {
  it('answers a request that was answered before, at no cost', async () => {
    const { cached, directory, model, notices } = scene();
    const first = await cached.complete(request);
    expect(first.usage.calls).toBe(1);
    const again = await scene(directory).cached.complete(request);
    expect(again).toEqual({ text: first.text, usage: { ...NO_USAGE, cacheHits: 1 } });
    expect(model.calls).toBe(1);
    expect(notices).toEqual([]);
  });

  const others: [string, Partial<CacheIdentity>, Partial<ModelRequest>][] = [
    ['endpoint', { endpoint: 'https://other.example.org/v1' }, {}],
    ['model', { model: 'm2' }, {}],
    ['parameter', { parameters: { temperature: 1, effort: 'none' } }, {}],
    ['number of parameters', { parameters: { temperature: 0 } }, {}],
    ['message', {}, { messages: [{ role: 'user', content: 'What is SPO? ' }] }],
    ['role of a message', {}, { messages: [{ role: 'system', content: 'What is SPO?' }] }],
    ['role', {}, { role: 'evaluate' }],
    ['phase', {}, { draw: { ...request.draw, phase: 'round 2' } }],
    ['draw', {}, { draw: { ...request.draw, number: 1 } }],
    ['output limit', {}, { maxOutputTokens: 100 }],
  ];
  it.each(others)('asks anew for another %s', async (_, otherIdentity, otherRequest) => {
    const { cache, cached, model } = scene();
    await cached.complete(request);
    const other = cache.wrap(model, { ...identity, ...otherIdentity });
    expect((await other.complete({ ...request, ...otherRequest })).usage.cacheHits).toBe(0);
    expect(model.calls).toBe(2);
  });

  it('takes a renamed file, reordered parameters and absent ones for the same', async () => {
    const { cache, cached, model } = scene();
    await cached.complete(request);
    const parameters = { effort: 'none', topP: null, temperature: 0 };
    const renamed = { ...request, draw: { ...request.draw, file: 'prompts/renamed.yaml' } };
    const reply = await cache.wrap(model, { ...identity, parameters }).complete(renamed);
    expect(reply.usage.cacheHits).toBe(1);
  });

  it('always draws confirmations afresh, and keeps none', async () => {
    const { cached, directory, model } = scene();
    for (const phase of ['confirm', 'confirm challenger', 'confirm again 2 incumbent', 'switch incumbent']) {
      const confirmation = { ...request, draw: { ...request.draw, phase } };
      await cached.complete(confirmation);
      await cached.complete(confirmation);
    }
    expect(model.calls).toBe(8);
    expect(filesIn(directory)).toEqual([]);
  });

  it('does not keep a failed call', async () => {
    const { cache, directory } = scene();
    const failing = scripted(new SpoError('model-unavailable', 'Down.'), {});
    const cached = cache.wrap(booked(failing).model, identity);
    expect((await errorOf(cached.complete(request))).code).toBe('model-unavailable');
    expect(filesIn(directory)).toEqual([]);
    expect((await cached.complete(request)).text).toBe('hello');
  });

  it('is not asked by an aborted call', async () => {
    const { cached } = scene();
    await cached.complete(request);
    expect((await errorOf(cached.complete(request, AbortSignal.abort()))).code).toBe('interrupted');
  });

  it('keeps nothing of the request but a hash', async () => {
    const { cache, directory, file } = scene();
    const endpoint = endpointOf('https://user:pass-word@api.example.org/v1/?api-key=query-key#fragment');
    expect(endpoint).toBe('https://api.example.org/v1');
    await cache.wrap(counting(), { ...identity, endpoint }).complete(request);
    expect(filesIn(directory).map(({ name }) => name)).toEqual([`${key}.json`]);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual([
      'version',
      'key',
      'text',
      'usage',
      'checksum',
    ]);
  });
});

describe('a damaged cache', () => {
  const good = entryText(key, { text: 'kept', usage: NO_USAGE });
  const poisoned = { ...JSON.parse(good), text: 'poisoned' };

  it.each([
    ['an empty file', ''],
    ['half an entry', good.slice(0, good.length / 2)],
    ['a flipped letter', good.replace('kept', 'kepT')],
    ['an entry of another key', entryText('0'.repeat(64), { text: 'kept', usage: NO_USAGE })],
    ['another version', good.replace('"version":1', '"version":2')],
    ['an entry whose text was changed', JSON.stringify(poisoned)],
    ['an entry without text', JSON.stringify({ ...poisoned, text: '' })],
    ['an entry of another shape', JSON.stringify({ ...poisoned, text: { toString: 1 } })],
    ['a list', '[]'],
  ])('asks anew over %s, tells it once and writes it again', async (_, content) => {
    const { cached, file, model, notices } = scene();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    await cached.complete(request);
    expect((await cached.complete(request)).usage.cacheHits).toBe(1);
    expect(model.calls).toBe(1);
    expect(notices).toEqual([expect.stringContaining('damaged entry')]);
  });

  it('reads what it wrote itself', async () => {
    const { cached, file } = scene();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, good);
    expect((await cached.complete(request)).text).toBe('kept');
  });

  it('goes on without a folder that cannot be used, and says so once', async () => {
    const taken = path.join(folder(), 'file');
    writeFileSync(taken, '');
    const { cached, model, notices } = scene(taken);
    await cached.complete(request);
    await cached.complete(ask('another'));
    expect(model.calls).toBe(2);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(taken);
  });

  it('replaces a linked entry and leaves the file behind it alone', async () => {
    const { cached, file, notices } = scene();
    const outside = path.join(folder(), 'outside.json');
    writeFileSync(outside, good);
    mkdirSync(path.dirname(file), { recursive: true });
    symlinkSync(outside, file);
    expect((await cached.complete(request)).usage.cacheHits).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe(good);
    expect((await cached.complete(request)).usage.cacheHits).toBe(1);
    expect(notices).toHaveLength(1);
  });

  it('writes nothing through a linked subfolder', async () => {
    const { cached, file, notices } = scene();
    const outside = folder();
    symlinkSync(outside, path.dirname(file));
    await cached.complete(request);
    expect(filesIn(outside)).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('cannot be written')]);
  });

  const inPlaceOfEntries: [string, (file: string) => void][] = [['a folder', (file) => mkdirSync(file)]];
  // Windows has no pipes among its files.
  if (process.platform !== 'win32') {
    inPlaceOfEntries.push(['a pipe that nobody writes to', (file) => execFileSync('mkfifo', [file])]);
  }
  it.each(inPlaceOfEntries)('does not hang on %s in the place of an entry', async (_, make) => {
    const { cached, file, notices } = scene();
    mkdirSync(path.dirname(file), { recursive: true });
    make(file);
    expect((await cached.complete(request)).text).toContain('answer 1');
    expect(notices).toHaveLength(1);
  });
});

describe('a cache with several users', () => {
  it('is always whole for readers while many write the same entry', async () => {
    const directory = folder();
    const users = Array.from({ length: 8 }, () => scene(directory));
    const replies = await Promise.all(
      users.flatMap(({ cached }) =>
        Array.from({ length: 25 }, (_, number) => cached.complete(ask('same', 'execute', number % 5))),
      ),
    );
    expect(replies).toHaveLength(200);
    expect(users.flatMap(({ notices }) => notices)).toEqual([]);
    expect(filesIn(directory).map(({ name }) => name)).toHaveLength(5);
    const later = scene(directory);
    for (let number = 0; number < 5; number++) {
      expect((await later.cached.complete(ask('same', 'execute', number))).usage.cacheHits).toBe(1);
    }
  });

  it('spreads its files over subfolders named by two digits', async () => {
    const { cached, directory } = scene();
    await Promise.all(
      Array.from({ length: 40 }, (_, number) => cached.complete(ask('x', 'execute', number))),
    );
    const shards = readdirSync(directory);
    expect(shards.every((name) => /^[0-9a-f]{2}$/.test(name))).toBe(true);
    expect(shards.length).toBeGreaterThan(20);
  });
});
