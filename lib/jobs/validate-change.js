import { gateFailures } from './gate.js';
import { noticesOf } from './gather-change.js';
import { loadChange } from './load-change.js';
import { reportOfFile } from './prompt-report.js';
import { refuseSharedFolders } from './result-folders.js';
/** All that can be said about a change without a key and without a right to write. @throws SpoError */
export async function validateChange(forge, settings) {
    const { change, files: loaded } = await loadChange(await forge.change(), settings.prompts, forge);
    const files = refuseSharedFolders(loaded, settings['results-dir']).filter(({ kind }) => kind !== 'removed');
    const invalid = files.filter((file) => file.kind === 'invalid');
    const prompts = invalid.map(({ file }) => reportOfFile(file, 'invalid'));
    return {
        kind: 'validated',
        paths: files.map(({ file }) => file.path),
        problems: invalid.flatMap(({ problems }) => problems),
        notices: noticesOf(files),
        gateFailures: gateFailures({ prompts }, settings['fail-on']),
        headSha: change.headSha,
    };
}
