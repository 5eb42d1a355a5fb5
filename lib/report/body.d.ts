import { type Room } from './room.ts';
import type { RunReport } from './run-report.ts';
/**
 * Renders the report in Markdown with as much of each part as a room has.
 * @param fullReport Address or path of the whole report, named where something is cut.
 * @param isProposal True for the body of the pull request itself: it leads to its branch, which may be set on another commit.
 */
export declare function bodyRenderer(report: RunReport, fullReport: string | null, isProposal?: boolean): (room: Room) => string;
