import type { ParsedPromptFile, ReferencedFiles } from './prompt-file.ts';
/**
 * Reads a prompt file of any format. Never throws, whatever the bytes: an invalid file comes back with its problems in
 * the order of their places.
 *
 * @param path names the file in problems, keys the random streams of its prompts, and is what the files that it names
 *   are looked up from
 * @param referenced those files, as `referencesOf` lists them
 */
export declare function parsePromptFile(path: string, bytes: Uint8Array, referenced?: ReferencedFiles): ParsedPromptFile;
/** Paths in the repository of the files that a prompt file names; none for one that cannot be read. Never throws. */
export declare function referencesOf(path: string, bytes: Uint8Array): readonly string[];
