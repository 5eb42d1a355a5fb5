import { lstat } from 'node:fs/promises';
import { dirname, join, normalize, posix, resolve, sep } from 'node:path';
import { SpoError } from '../../spo/errors.js';
import { writeTexts } from '../../workspace/write-texts.js';
import { SCHEMA_ADDRESS, SCHEMA_FILE } from '../published-at.js';
import { findPromptFiles, usualPaths } from './find-prompt-files.js';
import { STARTERS } from './starters.js';
import { WORKFLOW_PATH, workflowText } from './workflow-text.js';
/**
 * Writes a prompt file to start from and a workflow, or neither.
 * @throws SpoError `bad-input` when a file is there already or cannot be one, `workspace` when one cannot be written
 */
export async function initRepository(request) {
    const { root, format, force } = request;
    await refuseInnerFolder(root);
    const found = request.path === undefined ? await findPromptFiles(root) : [];
    const starter = found.length > 0 ? null : starterPath(request.path ?? STARTERS[format].path);
    const workflow = request.workflow ? WORKFLOW_PATH : null;
    const files = [];
    if (starter !== null) {
        const text = STARTERS[format].text(await schemaAddress(root, starter));
        files.push({ path: starter, text });
    }
    if (workflow !== null) {
        const written = starter === null ? [] : [starter];
        const isUsual = usualPaths(written).size > 0;
        const watched = [...found, ...written.map((path) => ({ path, named: [], isUsual }))];
        files.push({ path: workflow, text: workflowText(watched) });
    }
    if (!force)
        await refuseExisting(root, files);
    await writeTexts(files.map(({ path, text }) => ({ path: join(root, path), text })));
    return { starter, workflow, found };
}
/** Workflows are only read from the root of a repository. */
async function refuseInnerFolder(root) {
    if (await exists(join(root, '.git')))
        return;
    for (let folder = resolve(root); dirname(folder) !== folder; folder = dirname(folder)) {
        if (!(await exists(join(dirname(folder), '.git'))))
            continue;
        throw new SpoError('bad-input', `${resolve(root)} is not the root of its repository.`, {
            remedy: `Run it in ${dirname(folder)}.`,
        });
    }
}
function starterPath(path) {
    const normal = normalize(path).split(sep).join('/');
    if (/^(\/|\.\.(\/|$)|[a-z]:)/i.test(normal) || !/[^/]\.ya?ml$/i.test(normal)) {
        throw new SpoError('bad-input', `"${path}" cannot be the starter's place.`, {
            remedy: 'Name a .yaml or .yml file inside of the working directory.',
        });
    }
    return normal;
}
async function refuseExisting(root, files) {
    const existing = [];
    for (const { path } of files)
        if (await exists(join(root, path)))
            existing.push(path);
    if (existing.length === 0)
        return;
    const verb = existing.length === 1 ? 'exists' : 'exist';
    throw new SpoError('bad-input', `${existing.join(' and ')} ${verb} already, so nothing was written.`, {
        remedy: existing.includes(WORKFLOW_PATH)
            ? 'Use --no-workflow to leave the workflow alone, or --force to overwrite.'
            : 'Name another file, or use --force to overwrite.',
    });
}
/** A copy in the repository or its packages works without a network; as seen from the file. */
async function schemaAddress(root, starter) {
    for (const copy of [SCHEMA_FILE, `node_modules/spo-action/${SCHEMA_FILE}`]) {
        if (await exists(join(root, copy)))
            return posix.relative(posix.dirname(starter), copy);
    }
    return SCHEMA_ADDRESS;
}
function exists(path) {
    return lstat(path).then(() => true, () => false);
}
