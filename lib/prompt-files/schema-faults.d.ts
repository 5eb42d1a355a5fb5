import type { z } from 'zod';
import type { TextFault } from './decode-text.ts';
import type { PromptSource } from './prompt-format.ts';
import { type YamlPath } from './yaml-place.ts';
/** What a schema refused in a source, at its places. */
export declare function schemaFaults(error: Pick<z.core.$ZodError, 'issues'>, { document, value }: Pick<PromptSource, 'document' | 'value'>): TextFault[];
/**
 * A sentence on what stands at a path of a source, at its place.
 * @param isKey true where the key at the end of the path is meant, not what it holds
 */
export declare function faultAt({ document }: Pick<PromptSource, 'document'>, path: YamlPath, sentence: string, isKey?: boolean): TextFault;
