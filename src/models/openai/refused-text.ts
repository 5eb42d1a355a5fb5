// Which refusals are of the text of one call, so that they say nothing of the next one.
import { parseJson } from '../../machine/json.ts';
import type { Refusal } from './refusal.ts';
import type { StatusFailure } from './status-failure.ts';

/** What an endpoint has against a text. */
export type TextFault = 'too-long' | 'objectionable';

/** Of the key, the account, the address or the method: whatever they quote, another text would fare no better. */
const OF_EVERY_CALL: ReadonlySet<number> = new Set([401, 402, 404, 405, 407, 408, 410]);

/** Codes and types, in the spelling of `wordsIn`. */
const TOO_LONG_WORD =
  /context_?(length|window|size)|(prompt|input|request|body|string)_?(is_)?too_(long|large)|tokens_limit_reached|token_limit_exceeded|string_above_max_length|^1261$/;
const OBJECTIONABLE_WORD =
  /content_?(filter|polic|moderat|violation|safety)|content_?management|moderation|responsible_?ai|data_?inspection|sensitive_(words|content)|guardrail|prohibited_content|usage_polic|^(invalid_prompt|refusal|safety|hooks_failed|1301|1026)$/;

const TOO_LONG: readonly RegExp[] = [
  /\b(prompts?|inputs?|requests?|messages?|conversation|content|query|text|body|payload|entity)\b(?:(?!max_)[^.]){0,60}\btoo (long|large|big)\b/,
  /\b(exceed\w*|(longer|greater|larger|more) than|overflow\w*|(does not|doesn't|cannot|can't) fit\b)[^.]{0,60}\b(context( ?(length|size|window|limit))?|max_(seq|model)_len|model (length|token limit)|(input|prompt) length|max(imum)? length|number of tokens allowed)\b/,
  /\b(prompt|inputs?|messages)\b[^.]{0,80}\b(exceed\w*|(longer|greater|more) than)\b[^.]{0,40}(\b(limit|max\w*|length|size|allowed)\b|\d)/,
  /\bmaximum (context|prompt|input|sequence) length\b|\bcontext ?(length|size|window) (is|of) (only )?\d|\bconfigured context size\b|\bcontext ?(length|window) ?exceed/,
  /`?inputs`? tokens \+ `?max_new_tokens`? must be|`?inputs`? must have less than \d/,
  /\breduce (the length of )?(the|your) (input|messages?|prompts?)\b/,
  /\brange of input length\b|\bexpected maxlength: \d/,
  /(输入|提示词?|上下文|内容)[^。]{0,20}(超过|超出|超长|过长)/,
];

const OBJECTIONABLE: readonly RegExp[] = [
  /\bcontent ?(management )?polic|\bcontent[- ]?filter|\bfiltered due to\b|\b(usage|safety|acceptable use) (polic|guideline)|\bcontent violates\b/,
  /\b(prompt|input|request|content|output|response|message|text) (was|were|has been|is) (flagged|moderated|rejected as)\b|\bflagged (as|for|by) |\bmoderation\b/,
  /\bcontent exists risk\b|\bhigh risk\b|\b(inappropriate|prohibited|harmful|unsafe) content\b|\bsensitive (words?|content)\b|\bnew_sensitive\b/,
  /\bsafety (system|filter|check|reason)|\bsafety_check|\bresponsible ai\b|\bprompt injection\b|\bjailbreak/,
  /\b(prompt|input|output|response|request) (was )?blocked (by|due to|because)|\bblocked by [^.]{0,30}(content|guardrail|safety)|\bviolated guardrail/,
  /敏感|违规|不安全|涉敏/,
];

/** Of the speed or the purse and not of the text, although they count tokens too. */
const LATER =
  /\bper (min|minute|hour|day|second)\b|\brate limit|\bquota\b|\bthrottl|\btoo many requests\b|\bplease wait\b/;
const TOO_LARGE_EVER = /\brequest (is )?too large\b/;

/** Of whoever sends the text. */
const OF_THE_SENDER =
  /\b(account|organi[sz]ation|project|api key|subscription|resource|user)\b[^.]{0,40}\b(disabled|deactivated|suspended|terminated|banned|blocked|restricted)\b/;

/**
 * What a refusal has against the text of its call; null for one of anything else. Endpoints say it by status, `code`, `type`
 * and sentence, each in its own way, and wrap each other's words.
 * @param status HTTP status, 400 to 599
 * @param body of the reply, as it came
 * @param sent names of the optional parameters that went out: a refusal that names one of them is about that one
 */
export function faultOfText(
  status: number,
  refusal: Refusal,
  body: string,
  sent: readonly string[],
): TextFault | null {
  if (!isOfOneCall(status)) return null;
  const { words, sentences, isFlagged } = findings(parseJson(body));
  const says = [refusal.message, ...sentences].join('\n').toLowerCase();
  const leavesRoom = limitLeavesRoom(says);
  if (sent.some((parameter) => parameter === refusal.parameter)) return leavesRoom ? 'too-long' : null;
  if (OF_THE_SENDER.test(says)) return null;
  if (isFlagged || words.some((word) => OBJECTIONABLE_WORD.test(word))) return 'objectionable';
  if (status === 413 || TOO_LARGE_EVER.test(says)) return 'too-long';
  if (status === 429 || LATER.test(says)) return null;
  if (isTooLong(words, says)) return leavesRoom === false ? null : 'too-long';
  return isObjectionable(status, says) ? 'objectionable' : null;
}

function isOfOneCall(status: number): boolean {
  return status >= 400 && !OF_EVERY_CALL.has(status);
}

function isTooLong(words: readonly string[], says: string): boolean {
  return words.some((word) => TOO_LONG_WORD.test(word)) || TOO_LONG.some((form) => form.test(says));
}

/** A filter that failed is no filter that found something. */
function isObjectionable(status: number, says: string): boolean {
  return status < 500 && OBJECTIONABLE.some((form) => form.test(says));
}

/**
 * Whether the limit on the answer is smaller than the context, so that a shorter text would have been taken; null when
 * the refusal does not tell both.
 */
function limitLeavesRoom(says: string): boolean | null {
  const context = numberAfter(/(context length (of |is )?|must be <= )(?=\d)/, says);
  const limit =
    numberAfter(/too large: (?=\d)/, says) ??
    numberAfter(/(?=\b\d[\d,]* (output tokens|in the completion|`?max_new_tokens))/, says);
  return context === null || limit === null ? null : limit < context;
}

function numberAfter(place: RegExp, text: string): number | null {
  const found = place.exec(text);
  if (found === null) return null;
  return Number.parseInt(text.slice(found.index + found[0].length).replaceAll(',', ''), 10);
}

interface Findings {
  /** Codes and types, in small letters with `_` between their parts. */
  readonly words: readonly string[];
  /** What a gateway quotes of the endpoint behind it. */
  readonly sentences: readonly string[];
  /** Whether a moderator gives its reasons. */
  readonly isFlagged: boolean;
}

const WORD_KEYS: ReadonlySet<string> = new Set(['code', 'type', 'error_type', 'status', '__type', 'reason']);
const DEEPEST = 8;

/** Looks through a whole body: gateways put what they were told into fields of their own. Total. */
function findings(json: unknown, depth = 0): Findings {
  if (typeof json !== 'object' || json === null || depth > DEEPEST) return NO_FINDINGS;
  const found = Object.entries(json).map(([key, value]): Findings => {
    const isWord = WORD_KEYS.has(key) && (typeof value === 'string' || typeof value === 'number');
    return merged([
      { ...NO_FINDINGS, words: isWord ? [wordOf(String(value))] : [] },
      key === 'metadata' ? quoted(value) : NO_FINDINGS,
      findings(value, depth + 1),
    ]);
  });
  return merged(found);
}

const NO_FINDINGS: Findings = { words: [], sentences: [], isFlagged: false };

function merged(all: readonly Findings[]): Findings {
  return {
    words: all.flatMap(({ words }) => words),
    sentences: all.flatMap(({ sentences }) => sentences),
    isFlagged: all.some(({ isFlagged }) => isFlagged),
  };
}

/** OpenRouter's `metadata` (https://openrouter.ai/docs/api/reference/errors-and-debugging). */
function quoted(metadata: unknown): Findings {
  if (typeof metadata !== 'object' || metadata === null) return NO_FINDINGS;
  const raw = 'raw' in metadata && typeof metadata.raw === 'string' ? metadata.raw : '';
  return {
    words: findings(parseJson(raw)).words,
    sentences: raw === '' ? [] : [raw],
    isFlagged: 'flagged_input' in metadata || ('reasons' in metadata && Array.isArray(metadata.reasons)),
  };
}

function wordOf(value: string): string {
  return value
    .replaceAll(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');
}

const FAILURES: Readonly<Record<TextFault, Pick<StatusFailure, 'says' | 'remedy'>>> = {
  'too-long': {
    says: 'the endpoint found this call too long',
    remedy: 'Shorten the prompt or the case, or choose a model that takes longer ones.',
  },
  objectionable: {
    says: 'the endpoint refused the text of this call',
    remedy: 'Reword the prompt or the case, or choose another model.',
  },
};

/** What it means for the run: this call comes to nothing, and no other. */
export function textFailure(fault: TextFault): StatusFailure & { readonly aboutText: true } {
  return { code: 'model-bad-reply', ...FAILURES[fault], retryable: false, aboutText: true };
}
