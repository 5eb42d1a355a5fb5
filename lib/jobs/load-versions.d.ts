import type { Change, ChangedFile, Forge } from '../forge/forge.ts';
import type { FileProblem, PromptEntry, ReferencedFiles } from '../prompt-files/prompt-file.ts';
import { type FileContent } from './finished-records.ts';
/** A changed prompt file as it stands at head and stood at base. */
export type FileVersions = {
    readonly content: FileContent;
} & ({
    readonly kind: 'removed';
    readonly file: ChangedFile;
} | {
    readonly kind: 'invalid';
    readonly file: ChangedFile;
    readonly problems: readonly FileProblem[];
    /** The files that it names, as they are at the head. */
    readonly referenced: ReferencedFiles;
} | {
    readonly kind: 'prompts';
    readonly file: ChangedFile;
    readonly text: string;
    readonly prompts: readonly PromptVersions[];
    /** The same. */
    readonly referenced: ReferencedFiles;
    readonly notices: readonly FileProblem[];
});
export interface PromptVersions {
    readonly head: PromptEntry;
    /** Null when the prompt is new or nothing changed, or its base version cannot be read. */
    readonly basePrompt: string | null;
    /** Why there is no base version of a file that existed; empty otherwise. */
    readonly note: string;
    /** Why some of the file's settings are not followed, a sentence each; absent where all are. */
    readonly ignored?: readonly string[];
}
/** Reads both versions of a file through the forge; what did not change is read once. */
export declare function loadVersions(file: ChangedFile, change: Change, forge: Forge): Promise<FileVersions>;
