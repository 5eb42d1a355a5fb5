import type { Message } from '../../../spo/types.ts';
import type { TokenCount } from '../../token-count.ts';

/** Fewer are what stand-ins report, and no context is that small. */
const LEAST_CONTEXT = 256;

/** Some tokenizers have tokens of several words; texts of many words take more than this of a token for each even there. */
const TOKENS_OF_A_WORD = 0.75;
const TOKENS_OF_A_CHARACTER = 0.25;

/** Scripts that put no spaces between words, and whose characters come several to a token. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * What is wrong with a reply to a prompt of which the endpoint read a part only, by its own count of tokens; null for nothing.
 * Ollama drops the front of what its context does not hold, and reports what it kept (ollama/ollama#17889, #17427).
 * Tokens that came from a cache count as read, where an endpoint leaves them out of the others.
 */
export function cutPrompt(
  messages: readonly Message[],
  tokens: TokenCount | null,
): { readonly says: string; readonly remedy: string } | null {
  if (tokens === null || tokens.promptTokens < LEAST_CONTEXT) return null;
  const read = tokens.promptTokens + tokens.cachedPromptTokens;
  const least = messages.reduce((sum, { content }) => sum + leastTokens(content), 0);
  if (read >= least) return null;
  return {
    says: `the endpoint read ${tokens.promptTokens} tokens of a prompt that has at least ${least}, and left out the rest without a word`,
    remedy:
      'Give the model a longer context (Ollama: OLLAMA_CONTEXT_LENGTH, or `num_ctx` in its Modelfile), or shorten the prompt or the case.',
  };
}

/** Tokens that a text has at the least: no tokenizer in use joins words beyond spaces for long. */
function leastTokens(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replaceAll(UNSPACED, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.floor(words * TOKENS_OF_A_WORD + characters * TOKENS_OF_A_CHARACTER);
}
