import { type Node } from 'yaml';
import type { WriteBack } from './prompt-file.ts';
import type { YamlPath } from './yaml-place.ts';
/** How a new value is written before its text takes its place: with the style of another scalar. */
export type NewScalar = 'plain' | 'single' | 'double' | 'block';
/** `text` with `key: x` behind another entry of the mapping at `path`. Nothing else of it changes. Never throws. */
export declare function addEntry(text: string, path: YamlPath, key: string, behind: string, style: NewScalar | number): WriteBack;
/** `text` without an entry of the mapping at `path`; its comments stay. Never throws. */
export declare function removeEntry(text: string, path: YamlPath, key: string): WriteBack;
/** `text` with the value of an entry that is a number, a word or nothing replaced. Never throws. */
export declare function replaceEntry(text: string, path: YamlPath, key: string, written: string, read: unknown): WriteBack;
/** The lines of an entry. @param head indentation and key @param column of the key */
export declare function scalarLines(head: string, column: number, style: NewScalar | number): string[];
/** Where lines may go in behind a node: behind its text, or behind the blank lines that may be a part of it. */
export declare function placesBehind(text: string, node: Node): readonly number[];
/** Null where something else stands on the first line. */
export declare function withoutLines(text: string, from: number, node: Node): string | null;
