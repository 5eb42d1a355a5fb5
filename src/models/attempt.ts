// One request to an endpoint: how it ends, and what it took.
import { SpoError, stopOf } from '../spo/errors.ts';
import type { LanguageModel, ModelReply, ModelRequest } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
import { NO_USAGE } from '../spo/usage.ts';
import { readUsage } from './token-count.ts';

/** A request on its way down to its endpoint. */
export interface AttemptRequest extends ModelRequest {
  /** Whether an attempt at the same reply went out before. */
  readonly isRetry?: boolean;
}

/** How an attempt ended. Its usage has no calls where it never went out. */
export type Attempt =
  | ({ readonly ok: true } & ModelReply)
  | {
      readonly ok: false;
      readonly error: unknown;
      readonly usage: Usage;
      /** What it likely took, where nobody told: a bill shows it, and budgets count the most that it could take. */
      readonly estimate?: Pick<Usage, 'promptTokens' | 'completionTokens' | 'costUsd'>;
    };

/** A model with nothing around it: each attempt is one request, and tells what it took however it ended. */
export interface BareModel {
  readonly name: string;
  attempt(request: ModelRequest, signal?: AbortSignal): Promise<Attempt>;
}

/** One call whose price nobody told. */
export const UNPRICED_CALL: Usage = { ...NO_USAGE, calls: 1, costUsd: null };

/** One call that the endpoint refused or never got, and so bills nothing for. */
export const FREE_CALL: Usage = { ...NO_USAGE, calls: 1 };

/** A model that tells what a reply took and nothing of a failure, which counts as a call without a price. */
export function bareModel(model: LanguageModel): BareModel {
  return {
    name: model.name,
    async attempt(request, signal) {
      try {
        const { text, usage } = await model.complete(request, signal);
        return { ok: true, text, usage: readUsage(usage) };
      } catch (error) {
        return { ok: false, error, usage: stopOf(error) === null ? UNPRICED_CALL : NO_USAGE };
      }
    },
  };
}

/**
 * The error of a call that its signal stopped. A signal aborted with an `SpoError` (a budget that ran out)
 * keeps that error.
 */
export function interruption(signal: AbortSignal | undefined): SpoError {
  const reason: unknown = signal?.reason;
  return reason instanceof SpoError
    ? reason
    : new SpoError('interrupted', 'The run was stopped during a call to a model.');
}
