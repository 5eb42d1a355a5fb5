import type { RunReport } from './run-report.ts';
import { type RunPlace } from './running-comment.ts';
export interface CommentOptions {
    /** First line of the comment, by which it is found again. */
    readonly marker: string;
    /** Address or path of the full report, named where something had to be cut. */
    readonly fullReport?: string;
    /** The run whose result it is; named where others may run on the same commit. */
    readonly run?: RunPlace;
}
/**
 * The comment on a pull request. It holds the marker exactly once, at its start, and fits into GitHub's limit:
 * answers, rounds and diffs give way in this order, the verdict table last.
 */
export declare function renderComment(report: RunReport, options: CommentOptions): string;
/** Model text with our marker in it would make a comment of somebody else look like ours. */
export declare function withoutMarker(text: string, marker: string): string;
