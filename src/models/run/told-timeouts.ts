import { SpoError } from '../../spo/errors.ts';
import type { Clock, Role } from '../../spo/ports.ts';
import type { Attempt, AttemptRequest, BareModel } from '../attempt.ts';
import { requestBytes } from '../book/token-estimate.ts';
import type { Cost } from '../prices/prices.ts';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  optimize: 'the optimizer',
  evaluate: 'the judge',
  execute: 'the executor',
};

/** What texts and models come to on average: enough for a bill that nobody can know. */
const BYTES_OF_A_TOKEN = 4;
const TOKENS_A_SECOND = 50;

export interface TimeoutOptions {
  readonly clock: Clock;
  /** Null for an unknown price. */
  readonly cost: Cost | null;
  /** Most tokens of a reply; null where nothing limits it. */
  readonly mostOutput: number | null;
  /** Hears of each time-out, in one sentence. */
  readonly say: (sentence: string) => void;
}

/** A model whose time-outs are told as they happen, and estimated: nobody says what they cost, and they are billed all the same. */
export function tellingTimeouts(model: BareModel, options: TimeoutOptions): BareModel {
  const { clock, say } = options;
  return {
    name: model.name,
    async attempt(request, signal) {
      const started = clock.elapsed();
      const attempt = await model.attempt(request, signal);
      if (!isTimeout(attempt)) return attempt;
      const seconds = (clock.elapsed() - started) / 1000;
      const estimate = estimated(request, seconds, options);
      say(sentence(request, model.name, seconds, estimate.promptTokens + estimate.completionTokens));
      return { ...attempt, estimate };
    },
  };
}

function isTimeout(attempt: Attempt): attempt is Extract<Attempt, { readonly ok: false }> {
  return !attempt.ok && attempt.error instanceof SpoError && attempt.error.code === 'model-timeout';
}

function estimated(
  { messages, maxOutputTokens }: AttemptRequest,
  seconds: number,
  { cost, mostOutput }: TimeoutOptions,
) {
  const promptTokens = Math.ceil(requestBytes(messages) / BYTES_OF_A_TOKEN);
  const most = Math.min(maxOutputTokens ?? Number.POSITIVE_INFINITY, mostOutput ?? Number.POSITIVE_INFINITY);
  const completionTokens = Math.min(most, Math.ceil(Math.max(0, seconds) * TOKENS_A_SECOND));
  const costUsd = cost?.({ promptTokens, cachedPromptTokens: 0, completionTokens }) ?? null;
  return { promptTokens, completionTokens, costUsd };
}

function sentence(
  { role, draw, isRetry = false }: AttemptRequest,
  model: string,
  seconds: number,
  tokens: number,
): string {
  const again = isRetry ? ', asked again,' : '';
  return `${draw.file}: ${draw.phase}: ${ROLE_NAMES[role]} ${model}${again} gave no reply within ${Math.round(seconds)} s; about ${tokens} tokens are billed as an estimate.`;
}
