import type { RunReport } from '../../report/run-report.ts';
import type { Round } from '../../spo/types.ts';
import type { ResultAnswer } from '../../workspace/result-entry.ts';
import { type ResultSummary } from './result-list.ts';
/** A round as the workspace has it; `detail` is null where only the Python original's files tell of it. */
export interface ResultRound {
    readonly round: number;
    readonly prompt: string;
    readonly succeeded: boolean;
    readonly tokens: number;
    readonly time: string;
    readonly answers: readonly ResultAnswer[];
    readonly detail: Round | null;
}
export interface ResultView {
    readonly summary: ResultSummary;
    /** The prompt file that the run was of; empty when that is not known. */
    readonly path: string;
    readonly promptName: string;
    readonly rounds: readonly ResultRound[];
    /** As `report.json` of a run of this one prompt; null for the Python original's. */
    readonly report: RunReport | null;
}
/** @throws SpoError `workspace` for a name that leads out of it or files that cannot be read; `not-found` */
export declare function viewResult(workspace: string, name: string): Promise<ResultView>;
