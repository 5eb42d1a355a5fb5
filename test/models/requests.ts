import type { Attempt, AttemptRequest, BareModel } from '../../src/models/attempt.ts';
import { createBook } from '../../src/models/book/book.ts';
import { NO_LIMITS } from '../../src/models/book/limits.ts';
import { type OpenAiOptions, openAiModel } from '../../src/models/openai/openai-model.ts';
import { SpoError } from '../../src/spo/errors.ts';
import type { LanguageModel, Role } from '../../src/spo/ports.ts';
import type { Usage } from '../../src/spo/types.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import { fakeClock } from './fake-clock.ts';

export function ask(content: string, role: Role = 'execute', number = 0): AttemptRequest {
  return {
    role,
    messages: [{ role: 'user', content }],
    draw: { file: 'prompts/poem.yaml', phase: 'round 1', number },
  };
}

/** What a promise was rejected with, or a function threw, when that is the project's error. */
export async function errorOf(outcome: Promise<unknown> | (() => unknown)): Promise<SpoError> {
  try {
    await (typeof outcome === 'function' ? outcome() : outcome);
  } catch (error) {
    if (error instanceof SpoError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

/** An attempt that failed with a project's error, one call of it unless `usage` says otherwise. */
export function failed(error: SpoError, usage: Partial<Usage> = {}): Attempt {
  return { ok: false, error, usage: { ...NO_USAGE, calls: 1, ...usage } };
}

/** An attempt, an error that tells nothing of what it took, or what a reply took. */
type Outcome = Attempt | Error | Partial<Usage>;

/** A model that ends its attempts as `outcomes` say, the last one for good. */
export function scripted(...outcomes: readonly Outcome[]): BareModel & { readonly calls: number } {
  let calls = 0;
  return {
    name: 'scripted',
    get calls() {
      return calls;
    },
    async attempt() {
      const outcome = outcomes[Math.min(calls, outcomes.length - 1)] ?? {};
      calls++;
      if (outcome instanceof Error) throw outcome;
      if ('ok' in outcome) return outcome;
      return { ok: true, text: 'hello', usage: { ...NO_USAGE, calls: 1, ...outcome } };
    },
  };
}

/** A book without limits, for one prompt. */
export function openBook(): {
  readonly wrap: (bare: BareModel) => LanguageModel;
  readonly usage: () => Usage;
} {
  const book = createBook(NO_LIMITS, { clock: fakeClock(), journal: null });
  const account = book.account('prompts/poem.yaml', null);
  return {
    wrap: (bare) => book.wrap(bare, { cost: null })(account),
    usage: () => book.whole.total().usage,
  };
}

/** A model with a book of its own, and what that says of it. */
export function booked(bare: BareModel): { readonly model: LanguageModel; readonly usage: () => Usage } {
  const { wrap, usage } = openBook();
  return { model: wrap(bare), usage };
}

export const openAi = (options: OpenAiOptions): LanguageModel => booked(openAiModel(options)).model;
