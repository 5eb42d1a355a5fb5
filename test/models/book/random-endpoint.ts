import type { Attempt, BareModel } from '../../../src/models/attempt.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { ModelRequest, RandomStream } from '../../../src/spo/ports.ts';
import type { Usage } from '../../../src/spo/types.ts';
import { addUsage, NO_USAGE } from '../../../src/spo/usage.ts';
import { turn } from './budget-scene.ts';

/** What an endpoint says that it billed for one prompt. */
export interface Billed {
  /** Calls that came, and what was told of them; retries are not its business. */
  readonly usage: Usage;
  /** Calls of which it told nothing although it may have worked on them. */
  readonly untold: number;
  /** Calls that came, ended or not. */
  readonly started: number;
  /** Who called: attempts at the same reply are one. */
  readonly callers: ReadonlySet<string>;
}

/** The prompt of a call, which writes it into its draw before a slash and the name of the caller. */
const promptOf = ({ draw }: ModelRequest) => draw.file.split('/')[0] ?? '';

/** Exact in binary, so that sums do not hang on their order. */
const priceOf = (tokens: number) => tokens / 1024;

/** An endpoint that ends its calls at random, in any order, and keeps books of its own. */
export function randomEndpoint(random: RandomStream): BareModel & { billed(prompt: string): Billed } {
  const books = new Map<string, { usage: Usage; untold: number; started: number; callers: Set<string> }>();
  const bookOf = (prompt: string) => {
    const found = books.get(prompt) ?? { usage: NO_USAGE, untold: 0, started: 0, callers: new Set() };
    books.set(prompt, found);
    return found;
  };
  const upTo = (most: number) => Math.floor(random() * most);

  const told = (): Usage => {
    const [promptTokens, completionTokens] = [1 + upTo(200), 1 + upTo(200)];
    return {
      ...NO_USAGE,
      calls: 1,
      promptTokens,
      completionTokens,
      costUsd: priceOf(promptTokens + completionTokens),
    };
  };
  const failure = (retryable: boolean, usage: Usage, evidence = {}): Attempt => {
    const error = new SpoError('model-unavailable', 'Down.', { retryable, evidence });
    return { ok: false, error, usage };
  };
  const free = { ...NO_USAGE, calls: 1 };
  const unpriced = { ...free, costUsd: null };
  const ends: readonly (() => Attempt)[] = [
    () => ({ ok: true, text: 'hello', usage: told() }),
    () => ({ ok: true, text: 'hello', usage: told() }),
    () => ({ ok: true, text: 'hello', usage: unpriced }),
    () => failure(true, free),
    () => failure(true, told()),
    () => failure(true, unpriced, { status: 504 }),
    () => failure(false, free, { refusedParameter: 'temperature' }),
    () => failure(false, told()),
    () => ({ ok: false, error: new TypeError('a defect'), usage: unpriced }),
  ];
  return {
    name: 'random',
    billed: bookOf,
    async attempt(request, signal) {
      const stopped = { ok: false, error: new SpoError('interrupted', 'Stopped.'), usage: NO_USAGE } as const;
      if (signal?.aborted) return stopped;
      const book = bookOf(promptOf(request));
      book.callers.add(request.draw.file);
      book.started++;
      for (let turns = upTo(5); turns > 0 && !signal?.aborted; turns--) await turn();
      const end = signal?.aborted ? { ...stopped, usage: unpriced } : ends[upTo(ends.length)]?.();
      if (end === undefined) throw new Error('There is no such end.');
      book.usage = addUsage(book.usage, end.usage);
      if (end.usage.promptTokens === 0 && (end.ok || end.usage.costUsd === null)) book.untold++;
      return end;
    },
  };
}
