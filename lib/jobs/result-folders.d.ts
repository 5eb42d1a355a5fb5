import type { FileProblem, PromptEntry } from '../prompt-files/prompt-file.ts';
import type { FileVersions } from './load-versions.ts';
/** A prompt, and the path of the file that has it. */
export interface PlacedPrompt extends Pick<PromptEntry, 'name' | 'location'> {
    readonly path: string;
}
/** A problem of a prompt in the file at `path`. */
export interface FolderClash {
    readonly path: string;
    readonly problem: FileProblem;
}
/**
 * The prompts whose `prompt.txt` would be written over that of another one, or where the other one needs a folder. Names
 * that differ in case or in how accents are written are one name on macOS or Windows.
 */
export declare function folderClashes(prompts: readonly PlacedPrompt[], resultsDir: string): FolderClash[];
/** The same files; those with such a prompt are invalid. */
export declare function refuseSharedFolders(files: readonly FileVersions[], resultsDir: string): FileVersions[];
