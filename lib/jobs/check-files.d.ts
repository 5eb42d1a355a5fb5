import type { PromptReport, RunReport } from '../report/run-report.ts';
import { SpoError } from '../spo/errors.ts';
import type { CheckRequest } from './check-change.ts';
import type { FileVersions } from './load-versions.ts';
/** Share of equal prompts that a run may call regressed, over all of its files; the same for improved. */
export declare const ERROR_RATE = 0.05;
/** How many prompts share the error rate of a run: base against head, and best round against head. */
export interface ErrorShares {
    readonly compared: number;
    readonly confirmed: number;
}
/** Those of a run that checks all of these files. */
export declare function sharesOf(files: readonly FileVersions[], models: RunReport['models']): ErrorShares;
/**
 * Checks every prompt of the changed files, several at once. The prompts of a run share its error rate, and a
 * fault that would hit all of them ends the others too.
 * @param shares of the whole run, where these files are only a part of it
 * @param searched keys of prompts whose search was finished before and found nothing
 */
export declare function checkFiles(files: readonly FileVersions[], searched: ReadonlySet<string>, request: CheckRequest, shares?: ErrorShares): Promise<{
    reports: PromptReport[];
    fault: SpoError | null;
}>;
