import { createHash } from 'node:crypto';
import { z } from 'zod';
/** To be raised when an entry's meaning changes; entries of another version count as absent. */
const VERSION = 1;
const tally = z.number().min(0);
const entryShape = z.object({
    version: z.literal(VERSION),
    key: z.string(),
    text: z.string().min(1),
    /** What the original call took, for information: a hit costs nothing. */
    usage: z.object({
        calls: tally,
        promptTokens: tally,
        completionTokens: tally,
        costUsd: tally.nullable(),
        retries: tally,
        cacheHits: tally,
    }),
    checksum: z.string(),
});
/** The file of a reply. It holds nothing of the request but its key. */
export function entryText(key, { text, usage }) {
    const entry = { version: VERSION, key, text, usage };
    return JSON.stringify({ ...entry, checksum: checksumOf(entry) });
}
/** The reply of an entry; null when it is damaged, of another version, or belongs to another key. */
export function readEntry(key, content) {
    const parsed = entryShape.safeParse(jsonOf(content));
    if (!parsed.success)
        return null;
    const { checksum, ...entry } = parsed.data;
    if (entry.key !== key || checksum !== checksumOf(entry))
        return null;
    return { text: entry.text, usage: entry.usage };
}
/** Finds damage, such as a file that lost its end; whoever can write to the folder can also forge it. */
function checksumOf({ version, key, text, usage }) {
    const { calls, promptTokens, completionTokens, costUsd, retries, cacheHits } = usage;
    const counts = [calls, promptTokens, completionTokens, costUsd, retries, cacheHits];
    return createHash('sha256')
        .update(JSON.stringify([version, key, text, counts]))
        .digest('hex');
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
