import { loadVersions } from '../load-versions.js';
import { refuseSharedFolders } from '../result-folders.js';
import { trustedFiles } from '../trusted-settings.js';
/** The change that a plan is of. */
export function plannedChange({ number, baseSha, headSha, files, texts, notices }) {
    return { number, baseSha, headSha, files: [...files, ...texts], notices };
}
/** Files of a plan in both versions, without the prompts that no leg runs. @throws SpoError */
export async function readPlannedFiles(plan, { forge, fromFork, settings }, isWanted) {
    const change = plannedChange(plan);
    const wanted = plan.files.filter(({ path }) => isWanted(path));
    const loaded = await Promise.all(wanted.map((file) => loadVersions(file, change, forge)));
    const whole = trustedFiles(refuseSharedFolders(loaded, settings['results-dir']), fromFork);
    const leftOut = new Set(plan.leftOut);
    const toRun = whole.map((file) => {
        if (file.kind !== 'prompts')
            return file;
        return { ...file, prompts: file.prompts.filter(({ head }) => !leftOut.has(head.spec.key)) };
    });
    return { whole, toRun };
}
