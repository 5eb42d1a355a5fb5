import type { Cost } from './prices.ts';
/** A model of the run with its price. */
export interface ModelCost {
    readonly model: string;
    /** Null, or a function that gives null, for an unknown price. */
    readonly cost: Cost | null;
}
/**
 * A limit in money can only be kept where every price is known.
 * @param maxCostUsd null when there is no such limit
 * @throws SpoError `bad-input` that names every model without a price
 */
export declare function assertPriced(models: readonly ModelCost[], maxCostUsd: number | null): void;
