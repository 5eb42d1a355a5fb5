import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SpoError } from '../spo/errors.js';
import { writeText } from './atomic-write.js';
import { refuseLinks, resultFolder } from './result-folder.js';
const perRole = z.object({ optimize: z.string(), evaluate: z.string(), execute: z.string() });
const schema = z.object({
    version: z.literal(1),
    path: z.string(),
    promptName: z.string(),
    initialRound: z.int().min(1),
    questions: z.array(z.string()),
    models: perRole,
    simulated: z.boolean(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    stoppedBy: z.enum(['max-rounds', 'patience', 'budget', 'signal', 'error']).nullable(),
    notices: z.array(z.string()),
    request: z.object({ settings: z.record(z.string(), z.string()), roles: perRole }).nullable(),
});
function runPath(root, name) {
    return join(resultFolder(root, name), 'run.json');
}
/** @throws SpoError `workspace` */
export async function writeRunFile(root, name, run) {
    await refuseLinks(root, resultFolder(root, name));
    await writeText(runPath(root, name), `${JSON.stringify({ version: 1, ...run }, null, 2)}\n`);
}
/** @returns null when there is none. @throws SpoError `workspace` when it cannot be read */
export async function readRunFile(root, name) {
    const path = runPath(root, name);
    const text = await readFile(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw unreadable(path, error.message);
    });
    if (text === null)
        return null;
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    throw unreadable(path, parsed.error.issues[0]?.message ?? 'unknown content');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function unreadable(path, reason) {
    return new SpoError('workspace', `${path} cannot be read: ${reason}.`, {
        remedy: 'Repair or remove the file.',
    });
}
