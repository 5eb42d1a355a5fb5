import type { Role } from '../../spo/ports.ts';
/** Below this a call is not worth sending; the rest of a budget stays unspent instead. */
export declare const LEAST_OUTPUT_TOKENS = 256;
/**
 * Output tokens that a call may have at most while a budget of tokens or money is set.
 * @param effort the reasoning effort that is sent; null when none is
 */
export declare function mostOutputTokens(role: Role, effort: string | null): number;
