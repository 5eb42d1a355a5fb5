import type { Role } from '../../../spo/ports.ts';
import type { Message, Usage } from '../../../spo/types.ts';
import { type Attempt, FREE_CALL, UNPRICED_CALL } from '../../attempt.ts';
import type { Cost } from '../../prices/prices.ts';
import type { TokenCount } from '../../token-count.ts';
import { type AnswerMode, type ChatReply, readChatReply } from '../chat-reply.ts';
import { type CallContext, type Failure, failedAttempt, refusedCall } from '../failure.ts';
import { UNKNOWN_PATH } from '../recognized-refusal.ts';
import { textFailure } from '../refused-text.ts';
import { cutPrompt } from './cut-prompt.ts';
import { collectStream } from './event-stream.ts';

/** What is made of a reply. */
export interface ReplyOptions {
  /** Default `base_model`. */
  readonly mode?: AnswerMode;
  /** Prices the tokens of a reply; without it every cost is unknown. */
  readonly cost?: Cost;
  /** Whether a reply that repeats the key is refused, as one has to be that goes on to another endpoint or into a file. Default false. */
  readonly refusesOwnKey?: boolean;
  /** Called with what a user has to know of a reply, such as that a token limit cut it off. */
  readonly onNotice?: (sentence: string) => void;
}

/** A reply with a status of 2xx, whole, and what was asked. */
export interface GivenReply {
  readonly response: Response;
  readonly body: string;
  readonly messages: readonly Message[];
}

/** The attempt that ended with a reply: an answer that can be used, or what is wrong with it. */
export function usableReply(given: GivenReply, options: ReplyOptions, context: CallContext): Attempt {
  const { response, body: raw, messages } = given;
  const stream = collectStream(raw);
  const body = stream?.body ?? raw;
  const reply = readChatReply(body, options.mode ?? 'base_model');
  const usage = usageOf(reply.tokens, options.cost);
  const { status, headers } = response;
  const seen = { status, requestId: headers.get('x-request-id'), raw, spent: usage };
  const bad = (what: BadReply) => failedAttempt({ ...seen, code: 'model-bad-reply', ...what }, context);
  if (stream?.isWhole === false) return bad(CUT_STREAM);
  if (!reply.ok) {
    const reported = UNKNOWN_PATH.test(reply.reason) ? 404 : reply.reportedStatus;
    if (reported === null) return bad(fault(reply, context));
    return refusedCall({ status: reported, headers, body }, context, reply.tokens ? usage : FREE_CALL);
  }
  if (options.refusesOwnKey && context.mask.finds(reply.text)) return bad(REPEATED_KEY);
  const cut = cutPrompt(messages, reply.tokens);
  if (cut !== null) return bad({ ...cut, retryable: false, aboutText: true });
  tell(reply, options, context);
  return { ok: true, text: reply.text, usage, ...(reply.cutOff ? { isCutOff: true } : {}) };
}

type BadReply = Pick<Failure, 'says' | 'remedy' | 'retryable' | 'cutOff' | 'aboutText'>;

const CUT_STREAM: BadReply = {
  says: 'the stream ended before the answer did',
  remedy:
    'Check that the endpoint, and a gateway in front of it, keep a connection until the answer is whole.',
  retryable: true,
};

const REPEATED_KEY: BadReply = {
  says: 'the reply repeats the API key, which would go on to where it does not belong',
  remedy: 'Take the key out of the prompt and the cases, or choose an endpoint that does not repeat it.',
  retryable: false,
};

function fault(reply: Extract<ChatReply, { readonly ok: false }>, context: CallContext): BadReply {
  const { reason: says, retryable, cutOff, aboutText } = reply;
  const remedy = aboutText
    ? textFailure('objectionable').remedy
    : cutOff
      ? cutOffRemedy(context)
      : 'Check that `base-url` is the address of a chat completions endpoint and that it is healthy.';
  return { says, remedy, retryable, cutOff, aboutText };
}

function cutOffRemedy({ role, usualLimit }: CallContext): string {
  const setting = usualLimit !== null ? '`max-output-tokens`' : '`max-tokens` or `max-cost-usd`';
  const own =
    role === 'execute' ? ', or the limit that the prompt file or `execute-max-output-tokens` sets' : '';
  return `Raise ${setting}${own}, or lower \`reasoning-effort\`: hidden reasoning counts too.`;
}

const CUT_OFF: Readonly<Record<Role, string>> = {
  optimize: 'a proposal',
  execute: 'an answer',
  evaluate: 'a judgement',
};

const NO_TOKENS =
  'its replies do not say how many tokens they took (`usage`): the bill leaves them out, and a budget in tokens or money counts estimates';

function tell(
  { tokens, cutOff }: Extract<ChatReply, { readonly ok: true }>,
  { onNotice }: ReplyOptions,
  { model, host, role }: CallContext,
): void {
  if (tokens === null) onNotice?.(`${model} at ${host}: ${NO_TOKENS}.`);
  const cut = `${CUT_OFF[role]} was cut off by a token limit and is taken as it came`;
  if (cutOff) onNotice?.(`${model} at ${host}: ${cut}.`);
}

function usageOf(tokens: TokenCount | null, cost: Cost | undefined): Usage {
  if (tokens === null) return UNPRICED_CALL;
  const { promptTokens, completionTokens } = tokens;
  return { ...UNPRICED_CALL, promptTokens, completionTokens, costUsd: cost?.(tokens) ?? null };
}
