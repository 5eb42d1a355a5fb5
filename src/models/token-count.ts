// The one reader of what endpoints, and models that somebody made, say that a call took.
import { z } from 'zod';
import type { Usage } from '../spo/types.ts';
import { NO_USAGE } from '../spo/usage.ts';

/** Tokens that an endpoint says it billed; whole numbers. */
export interface TokenCount {
  readonly promptTokens: number;
  /** Part of `promptTokens` that came from the endpoint's own cache. */
  readonly cachedPromptTokens: number;
  /** Hidden reasoning included. */
  readonly completionTokens: number;
}

/** Ten times what the largest context window holds. Whatever is above was not counted, and would spoil every sum. */
const MOST_TOKENS = 1e9;

/** US dollars of one call, far above any price and small enough for every sum. */
const MOST_DOLLARS = 1e9;

/** Some endpoints bill fractions of a token; what counts against a budget is rounded up. */
const tokens = z.number().min(0).max(MOST_TOKENS).transform(Math.ceil);

const told = z
  .object({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    prompt_tokens_details: z
      .object({ cached_tokens: tokens.catch(0) })
      .nullish()
      .catch(null),
  })
  .transform(
    (usage): TokenCount => ({
      promptTokens: usage.prompt_tokens,
      cachedPromptTokens: Math.min(usage.prompt_tokens_details?.cached_tokens ?? 0, usage.prompt_tokens),
      completionTokens: usage.completion_tokens,
    }),
  )
  .nullable()
  .catch(null);

/**
 * Reads the `usage` of a reply (https://platform.openai.com/docs/api-reference/chat/object). Null where it is absent or
 * absurd: negative, text, above any context window. Such a call is charged as one that told nothing. Never throws.
 */
export function readTokenCount(usage: unknown): TokenCount | null {
  return told.parse(usage);
}

const counted = (otherwise: number) => tokens.catch(otherwise);
const ofModel = z
  .object({
    calls: counted(1),
    promptTokens: tokens.nullable().catch(null),
    completionTokens: tokens.nullable().catch(null),
    costUsd: z.number().min(0).max(MOST_DOLLARS).nullable().catch(null),
    retries: counted(0),
    cacheHits: counted(0),
  })
  .transform(({ promptTokens, completionTokens, ...rest }): Usage => {
    const isKnown = promptTokens !== null && completionTokens !== null;
    return isKnown ? { ...rest, promptTokens, completionTokens } : { ...NO_USAGE, ...rest };
  })
  .catch({ ...NO_USAGE, calls: 1, costUsd: null });

/** What a model that somebody made says that a reply took; one call without tokens or a price where it is absurd. Never throws. */
export function readUsage(usage: unknown): Usage {
  return ofModel.parse(usage);
}
