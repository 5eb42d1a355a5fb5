import type { FileSummary, RunForm } from '../../api.ts';
/** The form of a run as it is typed. */
export interface RunDraft {
    readonly path: string;
    readonly promptName: string;
    /** Null while it follows the file and the prompt. */
    readonly name: string | null;
    readonly initialRound: string;
    readonly settings: Readonly<Record<string, string>>;
}
/** With the first prompt of a file, or nothing chosen where there is none. */
export declare function draftFor(file: FileSummary | undefined): RunDraft;
/**
 * The name of the file without its ending, and that of the prompt behind it where there are several.
 * @param taken names that have results already; a number behind it makes another one
 */
export declare function resultsName({ path, promptName, name }: RunDraft, taken: readonly string[]): string;
/** What is sent to the server. An initial round that is no number is sent as 0, which the server refuses by name. */
export declare function runFormOf(draft: RunDraft, taken: readonly string[]): RunForm;
