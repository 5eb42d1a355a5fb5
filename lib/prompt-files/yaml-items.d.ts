import type { WriteBack } from './prompt-file.ts';
import { type NewScalar } from './yaml-entries.ts';
/**
 * `text` with the item `{key: x}` put into the list under `list`, a key of the file. Nothing else of it changes. Never
 * throws.
 * @param index that the item gets
 */
export declare function insertItem(text: string, list: string, index: number, key: string, style: NewScalar): WriteBack;
/** `text` without an item of that list; its comments stay. Never throws. */
export declare function removeItem(text: string, list: string, index: number): WriteBack;
