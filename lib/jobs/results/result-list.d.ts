import { type RunFile, type RunRequest } from '../../workspace/run-file.ts';
/** The results of one name in a workspace. */
export interface ResultSummary {
    /** Folder in the workspace, with forward slashes. */
    readonly name: string;
    readonly rounds: number;
    readonly bestRound: number | null;
    /** Time of the last round, as its file says. */
    readonly finishedAt: string;
    /** `spo` when the run left more than the files that the Python original writes. */
    readonly origin: 'spo' | 'python';
    /** The form of a run that ended before its last round and can be resumed; null otherwise. */
    readonly resumable: ResumableRun | null;
}
/** What starts a run again where it stood. */
export interface ResumableRun extends Pick<RunFile, 'path' | 'promptName' | 'initialRound'> {
    readonly name: string;
    readonly resume: boolean;
    readonly settings: RunRequest['settings'];
}
/** All results of a workspace, those of the Python original too, newest first. Broken ones have no rounds. */
export declare function listResults(workspace: string): Promise<ResultSummary[]>;
/** One of them. Broken files count as absent. */
export declare function summarizeResult(workspace: string, name: string): Promise<ResultSummary>;
