/** A waiting line that serves keys in turn, so that one with many items does not hold up the others. */
export interface FairLine<Item> {
    readonly size: number;
    join(key: string, item: Item): void;
    /** Takes the longest-waiting item of the key whose turn it is; undefined when nobody waits. */
    next(): Item | undefined;
    /** Takes an item out of turn; nothing happens when it is gone already. */
    leave(key: string, item: Item): void;
}
export declare function createFairLine<Item>(): FairLine<Item>;
