import type { z } from 'zod';
import type { TextFault } from './decode-text.ts';
import type { PromptSource } from './prompt-format.ts';
export type TolerantReading<Value> = {
    readonly ok: true;
    readonly value: Value;
    readonly notices: readonly TextFault[];
} | {
    readonly ok: false;
    readonly faults: readonly TextFault[];
};
/**
 * Reads a file of a format that others extend: a key that the schema does not know is a notice, once for all places of
 * the same kind, and everything else that the schema refuses is a fault.
 * @param schema of mappings that take no unknown keys
 */
export declare function parseTolerantly<Schema extends z.ZodType>(schema: Schema, source: Pick<PromptSource, 'document' | 'value'>): TolerantReading<z.output<Schema>>;
