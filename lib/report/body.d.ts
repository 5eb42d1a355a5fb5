import { type Room } from './room.ts';
import type { RunReport } from './run-report.ts';
export interface BodyPlaces {
    /** Address or path of the whole report, named where something is cut. */
    readonly fullReport?: string | undefined;
    /** Page of the run, whose artifacts the report as a page may be among. */
    readonly runPage?: string | undefined;
}
/**
 * Renders the report in Markdown with as much of each part as a room has.
 * @param isProposal True for the body of the pull request itself: it leads to its branch, which may be set on another commit.
 */
export declare function bodyRenderer(report: RunReport, places: BodyPlaces, isProposal?: boolean): (room: Room) => string;
