import { SpoError } from '../../src/spo/errors.ts';
import type { LanguageModel, ModelReply, ModelRequest, Role } from '../../src/spo/ports.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';

export function ask(content: string, role: Role = 'execute', number = 0): ModelRequest {
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

type Outcome = Error | Partial<ModelReply['usage']>;

/** A model that ends its calls as `outcomes` say, the last one for good. */
export function scripted(...outcomes: readonly Outcome[]): LanguageModel & { readonly calls: number } {
  let calls = 0;
  return {
    name: 'scripted',
    get calls() {
      return calls;
    },
    async complete() {
      const outcome = outcomes[Math.min(calls, outcomes.length - 1)];
      calls++;
      if (outcome instanceof Error) throw outcome;
      return { text: 'hello', usage: { ...NO_USAGE, calls: 1, ...outcome } };
    },
  };
}
