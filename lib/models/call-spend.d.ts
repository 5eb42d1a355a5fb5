import { SpoError } from '../spo/errors.ts';
import type { ModelReply } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
/**
 * Notes in an error what its call spent, so that a meter anywhere above can count failed calls too. The
 * evidence keys are `attempts`, `promptTokens`, `completionTokens` and `costUsd`.
 */
export declare function withSpend(error: SpoError, spent: Usage): SpoError;
/**
 * The reply of the last of several attempts, with the usage of all.
 * @param spent by the attempts before it
 */
export declare function afterAttempts(reply: ModelReply, spent: Usage, attempts: number): ModelReply;
/** What a failed call spent; nothing when the error does not come from a call. */
export declare function spendOf(error: unknown): Usage;
/**
 * The error of a call that its signal stopped. A signal aborted with an `SpoError` (a budget that ran out)
 * keeps that error.
 */
export declare function interruption(signal: AbortSignal | undefined, spent?: Usage): SpoError;
