import type { SpoError } from '../../spo/errors.ts';
import type { Clock } from '../../spo/ports.ts';
/** The moment after which no call may start or go on. */
export interface Deadline {
    /** @throws SpoError once the moment has passed */
    check(): void;
    /** Watches the clock until the function that it returns is called. */
    watch(): () => void;
    /** A signal that also stops at the deadline. */
    join(signal: AbortSignal | undefined): AbortSignal | undefined;
    /** What the deadline stopped calls with; null while it has not. */
    passed(): SpoError | null;
}
/**
 * @param at milliseconds since the epoch; null for never
 * @param stop the error that calls end with
 */
export declare function createDeadline(at: number | null, clock: Clock, stop: () => SpoError): Deadline;
