import { loadChange } from './load-change.js';
import { openProposalBranch } from './publish-winners.js';
import { refuseSharedFolders } from './result-folders.js';
import { selectFiles } from './select-files.js';
import { trustedFiles } from './trusted-settings.js';
/**
 * @param defaultBranch for the winners unless the settings name one
 * @param fromFork whether whoever wrote the change need not be allowed to push here
 * @throws SpoError
 */
export async function gatherChange(forge, settings, defaultBranch, fromFork) {
    const change = await forge.change();
    const branch = await openProposalBranch(forge, settings.branch ?? defaultBranch);
    forge.refuseShortage(selectFiles(change.files, settings.prompts).length);
    const loaded = await loadChange(change, settings.prompts, forge);
    const files = refuseSharedFolders(loaded.files, settings['results-dir']);
    return { ...loaded, branch, files: trustedFiles(files, fromFork) };
}
/** Whether a branch is looked at as it stands: there is no base to compare with. */
export function isRefresh({ baseSha, headSha }) {
    return baseSha === headSha;
}
/** The prompts of those files that can be read, but for those that are switched off. */
export function promptsOf(files) {
    return files
        .flatMap((file) => (file.kind === 'prompts' ? file.prompts : []))
        .filter(({ head }) => !isOff(head));
}
/** What is optimized in those files. */
export function specsOf(files) {
    return promptsOf(files).map(({ head }) => head.spec);
}
/** Whether a prompt is only validated. */
export function isOff({ settings }) {
    return settings.off === true;
}
/** What those files hold and no run uses, each at its place. */
export function noticesOf(files) {
    return files.flatMap((file) => (file.kind === 'prompts' ? file.notices : []));
}
