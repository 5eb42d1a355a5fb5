import type { Clock } from '../../spo/ports.ts';
/** How fast a run may call, by what the endpoint says to it. */
export interface Pace {
    /** Calls that may be in flight now. */
    readonly width: number;
    /** Milliseconds since the epoch before which no call is to go out; 0 when nothing was asked. */
    readonly resumesAt: number;
    /** Counts slowdowns; a call remembers the one in which it went out. */
    readonly slowdowns: number;
    succeeded(sentIn: number): void;
    failed(sentIn: number, error: unknown): void;
}
/**
 * Halves the width when the endpoint refuses for its rate, and adds one after each width's worth of answers:
 * additive increase and multiplicative decrease, as TCP shares a line (RFC 5681). Refusals of calls that went
 * out before a slowdown belong to that slowdown and do not slow down once more.
 */
export declare function createPace(most: number, clock: Clock): Pace;
