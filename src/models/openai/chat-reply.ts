import { z } from 'zod';
import { parseJson } from '../../machine/json.ts';
import { readTokenCount, type TokenCount } from '../token-count.ts';
import { refusalIn } from './refusal.ts';

/** `base_model` takes the answer alone; `reasoning_model` puts the model's `reasoning_content` before it. */
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
      /** True when another draw may well succeed. */
      readonly retryable: boolean;
      /** The status, 400 to 599, that the body reports in spite of its own; null when it reports none. */
      readonly reportedStatus: number | null;
    };

/** Some endpoints write the answer as a list of parts, the thoughts among them without a `text`. */
const contentShape = z.union([
  z.string(),
  z
    .array(z.object({ text: z.string().catch('') }))
    .transform((parts) => parts.map(({ text }) => text).join('')),
]);

const choiceShape = z.object({
  message: z.object({
    content: contentShape.nullish(),
    refusal: z.string().nullish().catch(null),
    reasoning_content: z.string().nullish().catch(null),
  }),
  finish_reason: z.string().nullish().catch(null),
});

const bodyShape = z.object({ choices: z.array(choiceShape) });

/** Reads the text of a reply to a chat completion. Total: any text gives a value or a reason. */
export function readChatReply(body: string, mode: AnswerMode): ChatReply {
  if (body.trim() === '') return unusable('the reply was empty');
  const json = parseJson(body) ?? parseJson(withoutNonNumbers(body));
  if (json === undefined) {
    const html = /^\s*<(!doctype|html|\?xml)/i.test(body);
    return unusable(html ? 'the reply was a web page' : 'the reply was not JSON');
  }
  const tokens = readTokenCount(z.object({ usage: z.unknown() }).safeParse(json).data?.usage);
  const parsed = bodyShape.safeParse(json);
  const choice = parsed.data?.choices[0];
  if (choice) return readChoice(choice, tokens, mode);
  const refusal = refusalIn(json);
  if (refusal) {
    const { message, status: reportedStatus } = refusal;
    return { ...unusable(`the reply reported an error: ${message}`, tokens), reportedStatus };
  }
  return unusable(
    parsed.success ? 'the reply held no choices' : 'the reply was not a chat completion',
    tokens,
  );
}

/** Python writes NaN and Infinity, which JSON does not know (https://docs.python.org/3/library/json.html#infinite-and-nan-number-values). */
function withoutNonNumbers(body: string): string {
  if (!/NaN|Infinity/.test(body)) return '';
  let isText = false;
  const pieces = body.split('"').map((piece) => {
    const outside = !isText;
    isText = outside || endsInEscape(piece);
    return outside ? piece.replaceAll(/-?\b(?:NaN|Infinity)\b/g, 'null') : piece;
  });
  return pieces.join('"');
}

function endsInEscape(piece: string): boolean {
  let end = piece.length;
  while (piece[end - 1] === '\\') end--;
  return (piece.length - end) % 2 === 1;
}

function readChoice(
  { message, finish_reason: finish }: z.infer<typeof choiceShape>,
  tokens: TokenCount | null,
  mode: AnswerMode,
): ChatReply {
  const answer = message.content ?? '';
  const cutOff = finish === 'length';
  if (answer.trim() === '') {
    if (message.refusal) return unusable(`the model refused: ${message.refusal}`, tokens, false);
    if (finish === 'content_filter') return unusable('the content filter withheld the answer', tokens, false);
    if (cutOff)
      return { ...unusable('a token limit cut off the answer before it began', tokens, false), cutOff };
    return unusable('the model gave no answer', tokens);
  }
  const thoughts = mode === 'reasoning_model' ? (message.reasoning_content ?? '').trim() : '';
  return { ok: true, text: thoughts === '' ? answer : `${thoughts}\n\n${answer}`, tokens, cutOff };
}

function unusable(reason: string, tokens: TokenCount | null = null, retryable = true) {
  return { ok: false, reason, tokens, cutOff: false, retryable, reportedStatus: null } as const;
}
