import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareModel } from '../../src/models/attempt.ts';
import { NO_LIMITS } from '../../src/models/book/limits.ts';
import { requestBytes } from '../../src/models/book/token-estimate.ts';
import { entryText, readEntry } from '../../src/models/cache/entry.ts';
import { readChatReply } from '../../src/models/openai/chat-reply.ts';
import { openAiModel } from '../../src/models/openai/openai-model.ts';
import { readTokenCount, readUsage } from '../../src/models/token-count.ts';
import { roundSchema, usageSchema } from '../../src/spo/round-schema.ts';
import type { Round, Usage } from '../../src/spo/types.ts';
import { addUsage, NO_USAGE } from '../../src/spo/usage.ts';
import { resultEntry } from '../../src/workspace/result-entry.ts';
import { createBudget, journaled, manualClock, memoryJournal } from './book/budget-scene.ts';
import { rawServer } from './raw-server.ts';
import { ask } from './requests.ts';

/** Numbers as JSON texts, some of which are no JSON. */
const ABSURD = [
  '1e308',
  '1e400',
  '-1e308',
  '9007199254740993',
  '1000000001',
  '-1',
  '-0.5',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  '"12"',
  '"many"',
  'true',
  '[]',
  '{}',
];

const reply = (usage: string) =>
  `{"choices":[{"message":{"content":"NaN, Infinity and \\"-Infinity\\""}}],"usage":${usage}}`;
const tokensOf = (usage: string) => readChatReply(reply(usage), 'base_model').tokens;

describe('the usage of a reply', () => {
  it.each([
    ['{"prompt_tokens": 10, "completion_tokens": 2}', [10, 2, 0]],
    ['{"prompt_tokens": 0, "completion_tokens": 0}', [0, 0, 0]],
    ['{"prompt_tokens": 10.0, "completion_tokens": 2}', [10, 2, 0]],
    // Billed in fractions: rounded up.
    ['{"prompt_tokens": 10.2, "completion_tokens": 0.001}', [11, 1, 0]],
    ['{"prompt_tokens": 1e9, "completion_tokens": 2}', [1e9, 2, 0]],
    ['{"prompt_tokens": 10, "completion_tokens": 2, "prompt_tokens_details": null}', [10, 2, 0]],
    [
      '{"prompt_tokens": 10, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 3.5}}',
      [10, 2, 4],
    ],
    [
      '{"prompt_tokens": 10, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 99}}',
      [10, 2, 10],
    ],
    [
      '{"prompt_tokens": 10, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": -1}}',
      [10, 2, 0],
    ],
    [
      '{"prompt_tokens": 10, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 1e308}}',
      [10, 2, 0],
    ],
  ])('%s is read', (usage, [promptTokens, completionTokens, cachedPromptTokens]) => {
    expect(tokensOf(usage)).toEqual({ promptTokens, completionTokens, cachedPromptTokens });
  });

  it.each(ABSURD)('is unknown with %s in either place', (absurd) => {
    expect(tokensOf(`{"prompt_tokens": ${absurd}, "completion_tokens": 2}`)).toBeNull();
    expect(tokensOf(`{"prompt_tokens": 10, "completion_tokens": ${absurd}}`)).toBeNull();
  });

  it.each(['null', '"many"', '[]', '{}', '12', '{"total_tokens": 12}', '{"prompt_tokens": 12}'])(
    'is unknown as %s',
    (usage) => expect(tokensOf(usage)).toBeNull(),
  );

  it('never costs the answer, which keeps such words', () => {
    const odd = '{"choices":[{"message":{"content":"\\\\NaN \\\\\\\\"}}],"usage":NaN}';
    expect(readChatReply(odd, 'base_model')).toMatchObject({ text: '\\NaN \\\\', tokens: null });
    for (const absurd of ABSURD) {
      const read = readChatReply(reply(`{"prompt_tokens": ${absurd}}`), 'base_model');
      expect(read).toMatchObject({ ok: true, text: 'NaN, Infinity and "-Infinity"' });
    }
  });

  it('is whole, bounded or unknown for any value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ prompt_tokens: fc.double(), completion_tokens: fc.double() })),
        (usage) => {
          for (const count of Object.values(readTokenCount(usage) ?? {})) {
            expect(Number.isSafeInteger(count) && count >= 0 && count <= 1e9).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the usage that a model of the library tells', () => {
  const told = { calls: 1, promptTokens: 10, completionTokens: 2, costUsd: 0.5, retries: 0, cacheHits: 0 };
  it.each<[unknown, Partial<Usage>]>([
    [told, {}],
    [{ ...told, promptTokens: 10.2 }, { promptTokens: 11 }],
    [
      { ...told, promptTokens: Number.NaN },
      { promptTokens: 0, completionTokens: 0 },
    ],
    [
      { ...told, completionTokens: Number.POSITIVE_INFINITY },
      { promptTokens: 0, completionTokens: 0 },
    ],
    [
      { ...told, completionTokens: -1 },
      { promptTokens: 0, completionTokens: 0 },
    ],
    [{ ...told, costUsd: Number.NaN }, { costUsd: null }],
    [{ ...told, costUsd: 1e308 }, { costUsd: null }],
    [{ ...told, calls: Number.NaN, retries: -1, cacheHits: 1e308 }, {}],
    [undefined, { promptTokens: 0, completionTokens: 0, costUsd: null }],
    ['many', { promptTokens: 0, completionTokens: 0, costUsd: null }],
  ])('%j', (usage, expected) => {
    expect(readUsage(usage)).toEqual({ ...told, ...expected });
  });

  it('is read before it is entered', async () => {
    const usage = { ...NO_USAGE, calls: 1, promptTokens: Number.NaN };
    const model = bareModel({ name: 'own', complete: async () => ({ text: 'hello', usage }) });
    expect((await model.attempt(ask('hi'))).usage).toEqual({ ...NO_USAGE, calls: 1 });
  });
});

describe('an endpoint with absurd usage', () => {
  const request = ask('x'.repeat(400));
  const limits = { ...NO_LIMITS, maxTokens: 20_000 };

  it.each(['1e308', '9007199254740993', '12.5', '"12"', '-1'])(
    'is charged by the estimate, and its journal and cache are read: %s',
    async (absurd) => {
      const server = await rawServer((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(reply(`{"prompt_tokens": ${absurd}, "completion_tokens": 2}`));
      });
      const journal = memoryJournal();
      const budget = createBudget(limits, { clock: manualClock(), journal });
      const bare = openAiModel({
        model: 'm',
        temperature: 0,
        baseUrl: server.baseUrl,
        apiKey: 'sk-test-key',
      });
      const model = budget.wrap(bare, { cost: null, outputTokens: 1_000 });
      const { text, usage } = await model.complete(request);
      const isTold = absurd === '12.5';
      const tokens = isTold ? 13 + 2 : requestBytes(request.messages) + 1_000;
      expect(budget.spent()).toMatchObject({ calls: 1, tokens, estimatedCalls: isTold ? 0 : 1 });
      expect(journaled(journal.text)).toEqual({ ...budget.spent(), milliseconds: 0 });
      expect(readEntry('key', entryText('key', { text, usage }))).toEqual({ text });
      expect(usageSchema.parse(JSON.parse(JSON.stringify(usage)))).toEqual(usage);
    },
  );
});

describe('what is stored', () => {
  /** As older versions counted. */
  const number = fc.oneof(fc.double({ min: 0, noNaN: true }), fc.nat(), fc.constantFrom(Number.NaN, 1e308));
  const usages = fc.record({
    ...{ calls: fc.nat(), promptTokens: number, completionTokens: number },
    ...{ costUsd: fc.constantFrom(null, 0, 0.25), retries: fc.nat(), cacheHits: fc.nat() },
  });
  const round: Round = {
    ...{ round: 1, outcome: 'initial', modification: '', prompt: 'p', answers: [], comparison: null },
    ...{ note: '', usage: NO_USAGE, finishedAt: 0 },
  };
  const onDisk = (value: unknown) => JSON.parse(JSON.stringify(value));

  it('is read again, with whole numbers that can be summed and stored anew', () => {
    fc.assert(
      fc.property(usages, usages, (left, right) => {
        const [first, second] = [left, right].map(
          (usage) => roundSchema.parse(onDisk({ ...round, usage })).usage,
        );
        const sum = addUsage(first ?? NO_USAGE, second ?? NO_USAGE);
        const again = usageSchema.parse(onDisk(sum));
        for (const count of [again.promptTokens, again.completionTokens]) {
          expect(Number.isSafeInteger(count)).toBe(true);
        }
        const tokens = left.promptTokens + right.completionTokens;
        const entry = { round: 1, answers: [], prompt: 'p', succeed: true, tokens };
        expect(Number.isSafeInteger(resultEntry.parse(onDisk(entry)).tokens)).toBe(true);
        expect(readEntry('key', entryText('key', { text: 'kept', usage: left }))).toEqual({ text: 'kept' });
      }),
    );
  });
});
