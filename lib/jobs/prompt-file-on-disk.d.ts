import type { ParsedPromptFile } from '../prompt-files/prompt-file.ts';
/** A prompt file of this machine, with the absolute paths of the files that it names. */
export type PromptFileOnDisk = ParsedPromptFile & {
    readonly named: readonly string[];
};
/**
 * Reads a prompt file of this machine with the files that it names. Those lie in its repository, or, where there is
 * none, below the working directory or the file's own folder: as in a pull request, nothing outside of it is read and no
 * link is followed. Problems and prompts are shown at paths that lead there from the working directory.
 * @param path as it was given, absolute or from the working directory on
 */
export declare function parsePromptFileOnDisk(path: string, bytes: Uint8Array): Promise<PromptFileOnDisk>;
