export declare const WORKFLOW_PATH = ".github/workflows/prompt-check.yml";
/** Files that a workflow has to watch. */
export interface WatchedFile {
    readonly path: string;
    /** Paths of the files that it names. */
    readonly named: readonly string[];
    /** Whether the action finds it without being told. */
    readonly isUsual: boolean;
}
/** The workflow that checks these prompt files on every pull request. */
export declare function workflowText(files: readonly WatchedFile[]): string;
