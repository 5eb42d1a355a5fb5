import type { RunReport } from '../report/run-report.ts';
import type { ConclusionRequest } from './conclude-check.ts';
import type { Superseded } from './superseded.ts';
export interface PublishedComment {
    /** Address or path of the comment; null when there is none. */
    readonly comment: string | null;
    /** Path of the comment's text in the workspace; null when nothing matched. */
    readonly commentFile: string | null;
}
/**
 * The report as a comment, in the workspace and on the change.
 * @param superseded why nobody waits for the results any more: the comment of another run stands
 * @param keepWarning hears why it could not be published
 */
export declare function publishComment(report: RunReport, superseded: Superseded | null, { forge, settings, workspace, run }: ConclusionRequest, keepWarning: (error: unknown) => null): Promise<PublishedComment>;
