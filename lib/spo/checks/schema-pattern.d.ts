import type { RegExpEngine } from 'ajv/dist/types/index.js';
import type { StepMeter } from './meter.ts';
/** A pattern in a schema that cannot be compiled; the message says why. */
export declare class RefusedPattern extends Error {
    readonly pattern: string;
    constructor(pattern: string, reason: string);
}
/** The engine for the patterns in a schema: linear, and metered as keywords are. */
export declare function meteredPatterns(meter: StepMeter): RegExpEngine;
