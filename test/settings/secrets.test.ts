import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/run-settings.ts';
import { createMask, isSecret, maskOf, unmaskedKeys } from '../../src/settings/secrets.ts';

const KEY = 'sk-very-secret-0123456789';

describe('a key', () => {
  it.each([
    ...['', '1', 'k', 'A', 'none', 'test', 'local', 'EMPTY', 'sk-x', 'sk-xxx', 'sk-1234', 'secret-key'],
    // docs.ollama.com/openai, lmstudio.ai/docs, docs.vllm.ai (token-abc123), github.com/ggml-org/llama.cpp (tools/server)
    ...['ollama', 'lm-studio', 'token-abc123', 'no-key-required', 'sk-no-key-required', 'not-needed'],
    ...[
      'sk-xxxxxxxxxxxxxxxxxxxxxxxx',
      'YOUR_API_KEY_HERE',
      '<insert your key here>',
      'replace-me-with-your-key',
    ],
    ...['000000000000000000', 'aaaaaaaaaaaaaaaaaaaa', 'test-key-12345678', 'dummy_placeholder_key'],
  ])('%j is too short or too common to be a secret', (key) => {
    expect(isSecret(key)).toBe(false);
  });

  it.each([
    KEY,
    'sk-proj-Ab3dE5fG7hI9jK1lM3nO5pQ7rS9tU1v',
    '4b1f0c7e9d2a4c6e8f01a3b5c7d9e0f2',
    'gsk_Zx81kQpLmN',
    'hunter2-hunter2',
    'correct-horse-battery-staple',
  ])('%s is one', (key) => {
    expect(isSecret(key)).toBe(true);
  });

  it('of any length and kind is judged at once', () => {
    for (const key of [
      'sk-'.repeat(30_000),
      `${'no'.repeat(20)}!`,
      `${'key'.repeat(19)}?!`,
      '1'.repeat(100_000),
    ]) {
      expect(typeof isSecret(key)).toBe('boolean');
    }
    fc.assert(fc.property(fc.string(), (key) => typeof isSecret(key) === 'boolean'));
  });
});

describe('a mask', () => {
  const mask = createMask([KEY, 'none', ' 1 ']);

  it('takes whole secrets out of a text, and leaves all else', () => {
    expect(mask.text(`Bearer ${KEY}, ${KEY.slice(0, 12)}…; none of 1`)).toBe(
      'Bearer ***, sk-very-secr…; none of 1',
    );
  });

  it('knows a secret as JSON and addresses write it', () => {
    const odd = 'a"b\\c&d?e=f/g-0123';
    const written = createMask([odd]).text(
      JSON.stringify({ said: odd, at: `http://h/?key=${encodeURIComponent(odd)}` }),
    );
    expect(written).toBe('{"said":"***","at":"http://h/?key=***"}');
  });

  it('goes through data at any depth, and leaves numbers, errors and keys of objects', () => {
    const error = new Error(KEY);
    expect(mask.data({ list: [`x ${KEY}`, 1, null, { deep: KEY }], error })).toEqual({
      list: ['x ***', 1, null, { deep: '***' }],
      error,
    });
  });

  it('closes a text and opens it again, whatever it holds', () => {
    const seal = createMask([KEY, 'a$&"b\\c&d?e=f/g-0123']);
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(KEY, 'a$&"b\\c&d?e=f/g-0123', '***', '\u0000secret 0\u0000'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const closed = seal.close(text);
        expect(closed === null ? text : seal.open(closed)).toBe(text);
        expect(closed ?? '').not.toContain(KEY);
      }),
    );
    expect(seal.close('\u0000secret 0\u0000')).toBeNull();
  });

  it('without a secret gives back the very same data', () => {
    const data = { said: 'none' };
    expect(createMask(['none']).data(data)).toBe(data);
  });
});

it('covers all keys of a run, and names those that it does not', () => {
  const settings = readSettings(
    { 'api-key': 'none', 'evaluate-api-key': KEY, 'evaluate-base-url': 'https://judge.example' },
    (name) => name,
  );
  expect(maskOf(settings).text(`none, ${KEY}`)).toBe('none, ***');
  expect(unmaskedKeys(settings)).toMatch(/^`api-key`: too short or too common to be a secret/);
  expect(unmaskedKeys(readSettings({ 'api-key': KEY }, (name) => name))).toBeNull();
  expect(unmaskedKeys(readSettings({}, (name) => name))).toBeNull();
});
