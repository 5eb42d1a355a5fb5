import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../machine/json.ts';
import type { ModelReply } from '../../spo/ports.ts';

/** To be raised when an entry's meaning changes; entries of another version count as absent. */
const VERSION = 1;

const entryShape = z.object({
  version: z.literal(VERSION),
  key: z.string(),
  text: z.string().min(1),
  /** What the original call took, for information: a hit costs nothing, so that whatever was told is taken. */
  usage: z.record(z.string(), z.number().nullable()),
  isCutOff: z.literal(true).exactOptional(),
  checksum: z.string(),
});

/** What a cache gives back of a reply. */
export type KeptReply = Pick<ModelReply, 'text' | 'isCutOff'>;

type Sealed = Omit<z.infer<typeof entryShape>, 'checksum'>;

/** The file of a reply. It holds nothing of the request but its key. */
export function entryText(key: string, { text, usage, isCutOff }: ModelReply): string {
  const entry: Sealed = {
    version: VERSION,
    key,
    text,
    usage: { ...usage },
    ...(isCutOff ? { isCutOff } : {}),
  };
  return JSON.stringify({ ...entry, checksum: checksumOf(entry) });
}

/** An entry's reply without what it took; null when it is damaged, of another version, or belongs to another key. */
export function readEntry(key: string, content: string): KeptReply | null {
  const parsed = entryShape.safeParse(parseJson(content));
  if (!parsed.success) return null;
  const { checksum, ...entry } = parsed.data;
  if (entry.key !== key || checksum !== checksumOf(entry)) return null;
  const { text, isCutOff } = entry;
  return { text, ...(isCutOff ? { isCutOff } : {}) };
}

/** Finds damage, such as a file that lost its end; whoever can write to the folder can also forge it. */
function checksumOf({ version, key, text, usage, isCutOff }: Sealed): string {
  const { calls, promptTokens, completionTokens, costUsd, retries, cacheHits } = usage;
  const counts = [calls, promptTokens, completionTokens, costUsd, retries, cacheHits];
  return createHash('sha256')
    .update(JSON.stringify([version, key, text, counts, ...(isCutOff ? ['cut off'] : [])]))
    .digest('hex');
}
