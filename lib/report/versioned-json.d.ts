import type { z } from 'zod';
export type Parsed<Value> = {
    readonly ok: true;
    readonly value: Value;
}
/** `reason`: half a sentence, such as `prompts[3].status: expected a string`. */
 | {
    readonly ok: false;
    readonly reason: string;
};
/** How a format of ours names itself. All of them are at version 1. */
export interface Header {
    /** Name of the key that holds the version. */
    readonly versionKey: 'schemaVersion' | 'version';
    /** What the key `kind` holds; absent for a format without one. */
    readonly kind?: string;
}
/** Reads a JSON file of ours that may come from another machine. Never throws. */
export declare function parseVersioned<Value>(text: string, header: Header, schema: z.ZodType<Value>): Parsed<Value>;
/** Where the first thing that a schema refused stands, and what was expected there. */
export declare function firstFault(error: z.core.$ZodError): string;
