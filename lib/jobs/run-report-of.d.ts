import type { PromptReport, Publication, RunReport } from '../report/run-report.ts';
import { type SpoError } from '../spo/errors.ts';
import type { CheckedFiles, ConclusionRequest } from './conclude-check.ts';
import { type GatheredChange } from './gather-change.ts';
/** What became of the winners, and what a reader has to know of that. */
export interface PublishedWinners {
    readonly reports: readonly PromptReport[];
    readonly publication: Publication | null;
    readonly notices: readonly string[];
}
/** States a run in its report, from which everything else that people read follows. */
export declare function runReportOf({ change, files }: GatheredChange, { fault, startedAt }: CheckedFiles, { reports, publication, notices }: PublishedWinners, warnings: readonly SpoError[], { models, clock }: ConclusionRequest): RunReport;
