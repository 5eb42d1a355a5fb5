/** A run that is going on. */
export interface RunPlace {
    /** Tells runs and their attempts apart: letters, digits, `.`, `/` and `-`. */
    readonly id: string;
    /** Its page for people. */
    readonly page: string;
}
/** How far each prompt is, by its title. */
export type Standings = ReadonlyMap<string, string>;
/** What our comment says of itself. */
export interface CommentState {
    /** The run that it claims is going on; null when it claims no such thing. */
    readonly running: string | null;
    /** The last result, without the marker; empty where there is none. */
    readonly earlier: string;
    /** Which run wrote that, of which commit; null where it does not say. */
    readonly result: {
        readonly run: string;
        readonly headSha: string;
    } | null;
}
/** Second line of a result, so that two runs on the same head know of each other. */
export declare function resultMark(run: RunPlace, headSha: string): string;
/** Reads a comment of ours. The first lines count, which nothing but this file writes. */
export declare function commentState(body: string): CommentState;
/** The comment while a run goes on, with the last result below. @param updatedAt ISO 8601, UTC */
export declare function renderRunning(options: {
    readonly marker: string;
    readonly run: RunPlace;
    readonly updatedAt: string;
}, standings: Standings, earlier: string): string;
/** The comment after a run that ended without a result, with the last result below. */
export declare function renderUnfinished(marker: string, page: string | null, earlier: string): string;
/** Characters that a result leaves free, so that what a later run says above it fits. */
export declare const ROOM_FOR_A_RUN = 1000;
