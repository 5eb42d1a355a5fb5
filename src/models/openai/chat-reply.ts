import { z } from 'zod';
import { readTokenCount, type TokenCount } from '../token-count.ts';
import { refusalIn } from './refusal.ts';
import { faultOfText } from './refused-text.ts';
import { brokenAnswer } from './reply/broken-answer.ts';
import { endingOf } from './reply/finish-reason.ts';
import { messageShape, thoughtsAndAnswer } from './reply/message.ts';
import { parseReplyJson } from './reply/reply-json.ts';

/** `base_model` takes the answer alone; `reasoning_model` puts what the model thought before it. */
export type AnswerMode = 'base_model' | 'reasoning_model';

/** The body of a reply with status 200, read; or what is wrong with it. `tokens` is null when it states none. */
export type ChatReply =
  | {
      readonly ok: true;
      readonly text: string;
      readonly tokens: TokenCount | null;
      /** True when a token limit ended the answer before the model did. */
      readonly cutOff: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly tokens: TokenCount | null;
      /** True when a token limit left no room for an answer. */
      readonly cutOff: boolean;
      /** True when the model or a filter refuses the text of this call, so that it says nothing of the next one. */
      readonly aboutText: boolean;
      /** True when another draw may well succeed. */
      readonly retryable: boolean;
      /** The status, 400 to 599, that the body reports in spite of its own; null when it reports none. */
      readonly reportedStatus: number | null;
    };

const choiceShape = z.object({
  message: messageShape,
  finish_reason: z.string().nullish().catch(null),
});

const bodyShape = z.object({ choices: z.array(choiceShape) });

/** Reads the text of a reply to a chat completion. Total: any text gives a value or a reason. */
export function readChatReply(body: string, mode: AnswerMode): ChatReply {
  if (body.trim() === '') return unusable('the reply was empty');
  const json = parseReplyJson(body);
  if (json === undefined) {
    const html = /^\s*<(!doctype|html|\?xml)/i.test(body);
    return unusable(html ? 'the reply was a web page' : 'the reply was not JSON');
  }
  const tokens = readTokenCount(z.object({ usage: z.unknown() }).safeParse(json).data?.usage);
  const broken = brokenAnswer(json);
  if (broken !== null) return { ...unusable(broken.reason, tokens), ...broken };
  const parsed = bodyShape.safeParse(json);
  const choice = parsed.data?.choices[0];
  if (choice) return readChoice(choice, tokens, mode);
  const refusal = refusalIn(json);
  if (refusal) {
    const { message, status } = refusal;
    const isOfText = faultOfText(status ?? 400, refusal, body, []) !== null;
    const reportedStatus = status ?? (isOfText ? 400 : null);
    return { ...unusable(`the reply reported an error: ${message}`, tokens), reportedStatus };
  }
  return unusable(
    parsed.success ? 'the reply held no choices' : 'the reply was not a chat completion',
    tokens,
  );
}

function readChoice(
  { message, finish_reason: finish }: z.infer<typeof choiceShape>,
  tokens: TokenCount | null,
  mode: AnswerMode,
): ChatReply {
  const { answer } = message;
  const cutOff = endingOf(finish) === 'cut-off';
  if (answer.trim() === '') {
    if (message.refusal)
      return { ...unusable(`the model refused: ${message.refusal}`, tokens, false), aboutText: true };
    if (cutOff)
      return { ...unusable('a token limit cut off the answer before it began', tokens, false), cutOff };
    const thought = message.thoughts === '' ? '' : 'thought and ';
    return unusable(`the model ${thought}gave no answer`, tokens);
  }
  return { ok: true, text: mode === 'reasoning_model' ? thoughtsAndAnswer(message) : answer, tokens, cutOff };
}

function unusable(reason: string, tokens: TokenCount | null = null, retryable = true) {
  const facts = { cutOff: false, aboutText: false, reportedStatus: null };
  return { ok: false, reason, tokens, retryable, ...facts } as const;
}
