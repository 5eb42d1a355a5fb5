import type { TokenCount } from '../openai/chat-reply.ts';
/** US dollars for a million tokens. */
export interface ModelPrice {
    readonly inputPerMillion: number;
    readonly outputPerMillion: number;
}
/** US dollars for the tokens of one call; null when nobody knows the price. Never 0 for want of a price. */
export type Cost = (tokens: TokenCount) => number | null;
export interface PricedModel {
    readonly model: string;
    /** The endpoint; absent for OpenAI's own. The same model has other prices elsewhere, and none at home. */
    readonly baseUrl?: string;
    /** The `prices` setting: by the model's exact name, above everything else. */
    readonly overrides?: Readonly<Record<string, ModelPrice>>;
}
/**
 * How calls to a model are priced: by the `prices` setting, else by `@pydantic/genai-prices` for the provider
 * that the address belongs to, else by the table above when that provider is OpenAI, else not at all.
 */
export declare function costOf({ model, baseUrl, overrides }: PricedModel): Promise<Cost>;
