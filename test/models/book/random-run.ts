import { type Account, createBook } from '../../../src/models/book/book.ts';
import { type BudgetLimits, NO_LIMITS } from '../../../src/models/book/limits.ts';
import { openCache } from '../../../src/models/cache/cache.ts';
import { drifting } from '../../../src/models/openai/parameter-drift.ts';
import { createParameterMemory } from '../../../src/models/openai/parameter-memory.ts';
import { createLimiter } from '../../../src/models/queue/limits.ts';
import { retrying } from '../../../src/models/retry.ts';
import type { LanguageModel, Randomness } from '../../../src/spo/ports.ts';
import { fakeClock } from '../fake-clock.ts';
import { ask } from '../requests.ts';
import { memoryJournal, turn } from './budget-scene.ts';
import { randomEndpoint } from './random-endpoint.ts';

export const PROMPTS = ['a', 'b', 'c'] as const;

export interface Load {
  readonly seed: number;
  readonly calls: number;
  readonly maxCalls: number | null;
  readonly maxTokens: number | null;
  readonly maxCallsOfB: number | null;
  readonly concurrency: number;
}

/** One process of a run, as `buildModels` puts its models together. @param cacheFolder of all sittings */
export function startSitting(load: Load, random: Randomness, cacheFolder: string, text: string) {
  const { maxCalls, maxTokens, maxCallsOfB, concurrency } = load;
  const journal = memoryJournal(text);
  const clock = fakeClock();
  const book = createBook({ ...NO_LIMITS, maxCalls, maxTokens }, { clock, journal });
  const endpoint = randomEndpoint(random('endpoint'));
  const limiter = createLimiter({ clock, maxConcurrency: concurrency });
  const parameters = createParameterMemory(() => {}).of({
    baseUrl: 'https://example.org/v1',
    model: 'random',
  });
  const cache = openCache({ directory: cacheFolder });
  const identity = { endpoint: '', model: 'random', parameters: {} };
  const on = book.wrap(endpoint, { cost: null, outputTokens: 300 });
  const ofB: BudgetLimits | null = maxCallsOfB === null ? null : { ...NO_LIMITS, maxCalls: maxCallsOfB };
  const accounts = new Map<string, Account>(
    PROMPTS.map((prompt) => [prompt, book.account(prompt, prompt === 'b' ? ofB : null)]),
  );
  const models = new Map<string, LanguageModel>(
    [...accounts].map(([prompt, account]) => {
      const attempts = retrying(limiter.wrap(drifting(on(account), parameters)), { clock, random });
      return [prompt, cache.wrap(attempts, identity, account.hit)];
    }),
  );
  const hits = new Map<string, number>();
  const next = random('calls');
  const upTo = (most: number) => Math.floor(next() * most);
  const call = async (number: number) => {
    const prompt = PROMPTS[upTo(PROMPTS.length)] ?? 'a';
    const controller = new AbortController();
    const turns = next() < 0.2 ? upTo(12) : null;
    // Few questions, so that some are asked again, and of every prompt.
    const draw = { file: `${prompt}/${number}`, phase: 'round 1', number: upTo(15) };
    const reply = models
      .get(prompt)
      ?.complete({ ...ask('hi'), draw }, controller.signal)
      .catch(() => null);
    for (let left = turns ?? 0; left > 0; left--) await turn();
    if (turns !== null) controller.abort();
    const answered = await reply;
    if (answered?.usage.cacheHits === 1) hits.set(prompt, (hits.get(prompt) ?? 0) + 1);
  };
  // In two waves, or no call would find what another one left in the cache.
  const wave = (from: number) =>
    Promise.all(Array.from({ length: load.calls / 2 }, (_, number) => call(from + number)));
  const done = wave(0).then(() => wave(load.calls));
  return { accounts, book, endpoint, hits, journal, done };
}

export type Sitting = ReturnType<typeof startSitting>;
