import type { RunReport } from './run-report.ts';
export interface TableRoom {
    /** Characters of each sentence on what a round changes, or why a model can be switched or not. */
    readonly sentence: number;
    readonly rows: number;
}
/**
 * One row for each prompt, worst first; when rows are cut, the rest is counted below the table.
 * @param isProposal whether the table stands where the winners can be taken
 */
export declare function verdictTable(report: RunReport, room: TableRoom, isProposal?: boolean): string;
