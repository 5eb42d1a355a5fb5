/**
 * How an answer came to its end:
 * - `cut-off`: a token limit ended it
 * - `withheld`: a filter took it away, or what would have followed
 * - `broken`: the endpoint failed in the middle of it
 */
export type Ending = 'whole' | 'cut-off' | 'withheld' | 'broken';

/**
 * Finish reasons of the endpoints that people use, in small letters and without what some put behind a colon. OpenAI knows
 * `stop`, `length` and `content_filter`; Gemini writes `content_filter: PROHIBITED_CONTENT`, Zhipu `sensitive` and
 * `network_error`, DeepSeek `insufficient_system_resource`, Mistral `model_length`, OpenRouter `error`; gateways hand on
 * Anthropic's, Bedrock's, Cohere's and Gemini's own. Any other is a whole answer: most servers have words of their own for that.
 */
const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ...spelled('cut-off', ['length', 'model_length', 'max_tokens', 'max_output_tokens', 'error_limit']),
  ...spelled('cut-off', ['model_context_window_exceeded', 'context_window_exceeded']),
  ...spelled('withheld', [
    'content_filter',
    'content_filtered',
    'guardrail_intervened',
    'refusal',
    'sensitive',
  ]),
  ...spelled('withheld', ['safety', 'recitation', 'prohibited_content', 'blocklist', 'spii', 'error_toxic']),
  ...spelled('broken', ['error', 'network_error', 'insufficient_system_resource', 'timeout', 'other_error']),
  ...spelled('broken', ['abort', 'aborted', 'cancelled', 'canceled', 'failed', 'user_cancel']),
]);

function spelled(ending: Ending, reasons: readonly string[]): [string, Ending][] {
  return reasons.map((reason) => [reason, ending]);
}

/** @param reason `finish_reason` of a choice; null when there is none */
export function endingOf(reason: string | null | undefined): Ending {
  const [word = ''] = (reason ?? '').toLowerCase().split(':');
  return ENDINGS.get(word.trim()) ?? 'whole';
}
