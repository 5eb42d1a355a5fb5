import { type Node } from 'yaml';
import type { TextFault } from './decode-text.ts';
/**
 * What the grammar allows and a prompt file does not: a key twice in a mapping, a merge of something else
 * than mappings, an alias without its anchor or inside it, and aliases that blow up a small file. Linear in
 * the number of nodes.
 */
export declare function structureFaults(root: Node | null): readonly TextFault[];
/** A key as the mapping's entry is named; a merge key is named by its sign. */
export declare function keyName(value: unknown): string;
/** True for the key `<<`, which takes over the entries of other mappings. */
export declare function isMergeKey(key: unknown): boolean;
/** Where a node's own text starts in the file, its anchor and tag aside. */
export declare function startOf(node: Node): number;
