import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SpoError } from '../spo/errors.js';
import { answerSchema, comparisonSchema, roundSchema } from '../spo/round-schema.js';
import { writeText } from './atomic-write.js';
import { refuseLinks, resultFolder } from './result-folder.js';
const schema = z.object({
    version: z.literal(1),
    fingerprint: z.string(),
    previous: z.object({ round: z.int(), prompt: z.string(), answers: z.array(answerSchema) }).nullable(),
    baseVersusHead: comparisonSchema.nullable(),
    rounds: z.array(roundSchema),
});
function checkpointPath(root, name) {
    return join(resultFolder(root, name), 'checkpoint.json');
}
/** Replaces the checkpoint in one step, so that what is on disk is always a complete earlier state. @throws SpoError `workspace` */
export async function writeCheckpoint(root, name, checkpoint) {
    const path = checkpointPath(root, name);
    await refuseLinks(root, resultFolder(root, name));
    await writeText(path, `${JSON.stringify({ version: 1, ...checkpoint })}\n`);
}
/**
 * @returns null when there is none
 * @throws SpoError `workspace` when it cannot be read, or belongs to another prompt or other settings
 */
export async function readCheckpoint(root, name, fingerprint) {
    const path = checkpointPath(root, name);
    const text = await readFile(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw unusable(path, error.message);
    });
    if (text === null)
        return null;
    const parsed = schema.safeParse(parseJson(path, text));
    if (!parsed.success)
        throw unusable(path, parsed.error.issues[0]?.message ?? 'unknown content');
    if (parsed.data.fingerprint !== fingerprint) {
        throw unusable(path, 'the prompt file or the settings have changed since');
    }
    return parsed.data;
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unusable(path, 'it is not JSON');
    }
}
function unusable(path, reason) {
    return new SpoError('workspace', `${path} cannot be resumed: ${reason}.`, {
        remedy: 'Start over with another --workspace or --name, or restore what was changed.',
    });
}
