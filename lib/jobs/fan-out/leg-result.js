import { join, resolve } from 'node:path';
import { z } from 'zod';
import { promptReportSchema } from '../../report/report-schema.js';
import { parseVersioned } from '../../report/versioned-json.js';
import { cutText } from '../../report/visible-text.js';
import { ERROR_CODES, SpoError } from '../../spo/errors.js';
import { writeText } from '../../workspace/atomic-write.js';
import { mebibytes } from './bounded-file.js';
import { LONGEST_SENTENCE, MOST_NOTICES } from './plan.js';
import { MOST_LEGS } from './shards.js';
export const RESULT_FILE = 'result.json';
export const LARGEST_RESULT = 256 * 1024 * 1024;
const KIND = 'spo-result';
const sentence = z.string().max(LONGEST_SENTENCE);
const legResult = z.object({
    leg: z.int().min(1).max(MOST_LEGS),
    planDigest: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
    reports: z.array(promptReportSchema),
    notices: z.array(sentence).max(MOST_NOTICES),
    fault: z.object({ code: z.enum(ERROR_CODES), message: sentence, remedy: sentence.nullable() }).nullable(),
    finishedAt: z.iso.datetime(),
});
/**
 * Writes `<folder>/leg-<n>/result.json`. Notices beyond what a reader takes are cut: the reports cost money.
 * @returns its absolute path.
 * @throws SpoError `workspace` when it cannot be written or is larger than a reader takes
 */
export async function writeLegResult(folder, result) {
    const path = join(resolve(folder), `leg-${result.leg}`, RESULT_FILE);
    const text = `${JSON.stringify({ kind: KIND, version: 1, ...result, ...cutSentences(result) })}\n`;
    if (Buffer.byteLength(text) > LARGEST_RESULT) {
        throw new SpoError('workspace', `${path} would be larger than ${mebibytes(LARGEST_RESULT)} MiB.`, {
            remedy: 'Divide the run over more legs.',
        });
    }
    await writeText(path, text);
    return path;
}
/** Reads the text of a `result.json`, of whatever origin. Never throws. */
export function parseLegResult(text) {
    return parseVersioned(text, { versionKey: 'version', kind: KIND }, legResult);
}
function cutSentences({ notices, fault }) {
    const cut = (text) => cutText(text, LONGEST_SENTENCE);
    return {
        notices: notices.slice(0, MOST_NOTICES).map(cut),
        fault: fault && {
            code: fault.code,
            message: cut(fault.message),
            remedy: fault.remedy === null ? null : cut(fault.remedy),
        },
    };
}
