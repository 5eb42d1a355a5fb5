import type { Clock } from '../spo/ports.ts';
/** The clock of the machine. */
export declare const systemClock: Clock;
