// What tokens cost, from a known list or as the settings say.
import { isAtOpenAi } from '../published-name.ts';
import type { TokenCount } from '../token-count.ts';

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
 * OpenAI's list prices of default models, for those that `@pydantic/genai-prices` does not have yet.
 * Looked up 2026-11-22 at https://openai.com/api/pricing.
 */
const OWN_TABLE: ReadonlyMap<string, ModelPrice> = new Map([
  ['gpt-6.1-terra', { inputPerMillion: 1, outputPerMillion: 5 }],
  ['gpt-6-luna', { inputPerMillion: 0.1, outputPerMillion: 0.5 }],
]);

/**
 * How calls to a model are priced: by the `prices` setting, else by `@pydantic/genai-prices` for the provider
 * that the address belongs to, else by the table above when that provider is OpenAI, else not at all.
 */
export async function costOf({ model, baseUrl, overrides }: PricedModel): Promise<Cost> {
  const override = overrides && Object.hasOwn(overrides, model) ? overrides[model] : undefined;
  if (override) return (tokens) => flatCost(tokens, override);
  // 46 ms of start-up that a run without prices does not need.
  const { calcPrice } = await import('@pydantic/genai-prices');
  const atOpenAi = baseUrl === undefined || isAtOpenAi(baseUrl);
  const provider = atOpenAi ? { providerId: 'openai' } : { providerApiUrl: baseUrl };
  const own = atOpenAi ? OWN_TABLE.get(model) : undefined;
  return (tokens) => {
    const usage = {
      input_tokens: tokens.promptTokens,
      cache_read_tokens: tokens.cachedPromptTokens,
      output_tokens: tokens.completionTokens,
    };
    const listed = calcPrice(usage, model, provider)?.total_price;
    return listed ?? (own ? flatCost(tokens, own) : null);
  };
}

function flatCost(tokens: TokenCount, price: ModelPrice): number {
  const { promptTokens, completionTokens } = tokens;
  return (promptTokens * price.inputPerMillion + completionTokens * price.outputPerMillion) / 1e6;
}
