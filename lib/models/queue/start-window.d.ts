import type { Clock } from '../../spo/ports.ts';
/** Lets so many starts through within any minute. */
export interface StartWindow {
    /** Milliseconds since the epoch before which the next start would be one too many; 0 for no wait. */
    opensAt(): number;
    /** Counts a start at the present time. */
    start(): void;
}
/** A sliding window, since fixed ones let twice as many through around their edges. */
export declare function createStartWindow(starts: number | null, clock: Clock): StartWindow;
