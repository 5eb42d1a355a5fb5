import { type ErrorCode, SpoError } from '../../spo/errors.ts';
import type { Role } from '../../spo/ports.ts';
import type { Usage } from '../../spo/types.ts';
import { type PauseEvidence } from '../queue/requested-pause.ts';
import { RefusedReply } from './refused-reply.ts';
/** Which call failed. */
export interface CallContext {
    readonly role: Role;
    readonly model: string;
    /** Host of the endpoint, without anything secret that its address may hold. */
    readonly host: string;
    /** Milliseconds that the call was allowed. */
    readonly timeout: number;
    /** Names of the optional parameters that went out. */
    readonly sent: readonly string[];
    /** Takes the API key out of a text. */
    readonly redact: (text: string) => string;
}
/** What is known of the endpoint's side of a failed call. */
export interface Failure {
    readonly code: ErrorCode;
    readonly says: string;
    readonly remedy: string;
    readonly retryable: boolean;
    readonly status: number | null;
    readonly requestId: string | null;
    /** The reply as it came. */
    readonly raw: string;
    readonly pause?: PauseEvidence;
    /** The parameter that the endpoint refused, by the name with which it went out. */
    readonly refusedParameter?: string | null;
    /** True when a token limit left no room for an answer. */
    readonly cutOff?: boolean;
    readonly spent: Usage;
}
/** One attempt whose price nobody told. */
export declare const UNPRICED_CALL: Usage;
/** One attempt that the endpoint refused or never got, and so bills nothing for. */
export declare const FREE_CALL: Usage;
/** The project's error for a call that failed; the key is in none of its parts. */
export declare function callError(failure: Failure, context: CallContext): SpoError;
/** Turns what the client threw into the project's error. The original is not kept as a cause: it may hold the key. */
export declare function failedCall(thrown: unknown, context: CallContext): SpoError;
/**
 * The error of a call that was answered with a refusal.
 * @param spent what the refusal says it cost; refusals are free as a rule
 */
export declare function refusedCall({ status, headers, body }: Pick<RefusedReply, 'status' | 'headers' | 'body'>, context: CallContext, spent?: Usage): SpoError;
