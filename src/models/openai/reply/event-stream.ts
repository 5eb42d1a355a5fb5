import { z } from 'zod';
import { parseReplyJson } from './reply-json.ts';

/** A reply that came as a stream of events, put together. */
export interface CollectedStream {
  /** What a reply in one piece would have been, as JSON. */
  readonly body: string;
  /** False when the stream ended before the answer did. */
  readonly isWhole: boolean;
}

/** A field, or a comment, with which some say every few seconds that they are alive. */
const FIRST_LINE = /^\s*(?:(?:data|event|id|retry)\s*:|:)/;

const END = '[DONE]';

const anything = z.record(z.string(), z.unknown());
const chunkShape = z.looseObject({
  error: z.unknown().optional(),
  choices: z
    .array(
      z.looseObject({
        index: z.number().catch(0),
        delta: anything.nullish().catch(null),
        message: anything.nullish().catch(null),
        finish_reason: z.string().nullish().catch(null),
        error: z.unknown().optional(),
      }),
    )
    .catch([]),
  usage: z.unknown().optional(),
});

/**
 * Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) of a chat completion; null for a
 * reply of another form. Total. Some endpoints send them whether or not they were asked to. An error among them is the reply.
 */
export function collectStream(text: string): CollectedStream | null {
  if (!FIRST_LINE.test(text)) return null;
  const chunks = [...dataLines(text)].filter((data) => data !== END).map(readChunk);
  const known = chunks.filter((chunk) => chunk !== undefined);
  const usage = known.findLast((chunk) => isGiven(chunk.usage))?.usage;
  const failed = known.find(({ error }) => isGiven(error));
  if (failed) return { body: JSON.stringify({ ...failed, usage, choices: undefined }), isWhole: true };
  const parts = known.flatMap(({ choices }) => choices).filter(({ index }) => index === 0);
  const finish = parts.findLast((part) => isGiven(part.finish_reason))?.finish_reason;
  const message = new Map<string, unknown>();
  for (const { delta, message: whole } of parts) append(message, delta ?? whole ?? {});
  const error = parts.find((part) => isGiven(part.error))?.error;
  const choices = [{ index: 0, message: Object.fromEntries(message), finish_reason: finish ?? null, error }];
  const isOver = finish !== undefined || [...dataLines(text)].includes(END);
  return { body: JSON.stringify({ choices, usage }), isWhole: isOver && known.length === chunks.length };
}

function readChunk(data: string) {
  return chunkShape.safeParse(parseReplyJson(data)).data;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function* dataLines(text: string): Generator<string> {
  for (const line of text.split(/\r\n|\n|\r/)) {
    const data = /^\s*data\s*:(.*)$/.exec(line)?.[1]?.trim();
    if (data) yield data;
  }
}

/** Texts and lists grow, everything else is replaced. */
function append(message: Map<string, unknown>, part: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(part)) {
    if (!isGiven(value)) continue;
    const before = message.get(key);
    if (typeof before === 'string' && typeof value === 'string' && key !== 'role')
      message.set(key, before + value);
    else if (Array.isArray(before) && Array.isArray(value)) message.set(key, [...before, ...value]);
    else message.set(key, value);
  }
}
