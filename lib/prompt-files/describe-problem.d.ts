import type { z } from 'zod';
import type { YamlPath } from './yaml-place.ts';
/** What a reader is told about one thing that the schema refused: where, what was expected, what was found. */
export declare function describeIssue(issue: z.core.$ZodIssue, root: unknown): string;
/** The same for a key that the schema does not know. */
export declare function describeUnknownKey(issue: z.core.$ZodIssue, key: string): string;
/** A sentence on what stands at a path, for what no schema could know. */
export declare function atPath(path: YamlPath, sentence: string): string;
/** What was found, as messages call it. */
export declare function describeValue(value: unknown): string;
