import type { WatchedFile } from './workflow-text.ts';
/** A prompt file that is there already. */
export interface FoundPromptFile extends WatchedFile {
    /** As people call it: `an SPO template`. */
    readonly format: string;
    readonly isValid: boolean;
}
/** Every prompt file below a folder, of any format: those that can be read, and those that the action would look at. */
export declare function findPromptFiles(root: string): Promise<FoundPromptFile[]>;
/** Those of the paths that the action looks at unless it is told otherwise. */
export declare function usualPaths(paths: readonly string[]): ReadonlySet<string>;
