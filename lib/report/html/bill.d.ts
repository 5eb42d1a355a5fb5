import type { Usage } from '../../spo/types.ts';
export interface BilledModels {
    readonly optimize: string;
    readonly evaluate: string;
    readonly execute: string;
    readonly compare?: string;
}
/** What calls were made and cost, and which models answered where that is known. */
export declare function Bill({ usage, models }: {
    readonly usage: Usage;
    readonly models?: BilledModels;
}): import("preact").JSX.Element;
