/** Sentences that the log shows when they come up and the report repeats at its end. */
export interface Notices {
    /** Keeps a sentence and tells it; one that was told before is ignored. */
    readonly add: (sentence: string) => void;
    /** Every sentence so far, in the order in which they came up. */
    readonly all: () => readonly string[];
}
/** @param onNotice called once for each new sentence */
export declare function createNotices(onNotice?: (sentence: string) => void): Notices;
