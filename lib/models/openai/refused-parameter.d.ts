import type { Refusal } from './refusal.ts';
/**
 * The parameter that a refusal names, of those that went out; null when it names none of them, so that
 * leaving one out would help nothing.
 */
export declare function refusedParameter(status: number, refusal: Refusal, sent: readonly string[]): string | null;
