import { counted } from '../report/numbers.js';
import { proposalDigest, readProposalDigests } from '../report/refresh-body.js';
import { SpoError } from '../spo/errors.js';
import { isWinner, promptTextPath } from './publish-winners.js';
const NOTHING_STANDS = { open: null, turnedDown: [] };
/**
 * Leaves out what a person turned down by closing the pull request.
 * @param keepWarning hears that the token may not look
 * @throws SpoError
 */
export async function proposalsOf(reports, branch, settings, refresh, keepWarning) {
    const found = reports.filter((report) => isWinner(report, settings));
    const isUntouched = settings.commit === 'never' || (found.length === 0 && branch.tipAtStart === null);
    const standing = isUntouched
        ? NOTHING_STANDS
        : await refresh.find(branch.name).catch((error) => {
            if (error instanceof SpoError && error.code === 'forge-permission')
                return keepWarning(error);
            throw error;
        });
    const turnedDown = new Set(standing?.turnedDown.flatMap((body) => [...readProposalDigests(body)]));
    const winners = found.filter((report) => !turnedDown.has(digestOf(report)));
    const isGone = (report) => report.foundAt !== undefined && !winners.includes(report);
    return {
        standing,
        winners,
        digests: winners.map(digestOf).sort(),
        reports: reports.filter((report) => !isGone(report)),
        notices: turnedDownSentences(found.length - winners.length),
    };
}
function turnedDownSentences(count) {
    if (count === 0)
        return [];
    const [were, are] = count === 1 ? ['was', 'is'] : ['were', 'are'];
    const prompts = counted(count, 'better prompt');
    return [`${prompts} ${were} turned down by closing the pull request, and ${are} not proposed again.`];
}
function digestOf({ path, name, bestRound }) {
    return proposalDigest({ path, name, prompt: bestRound?.prompt ?? '' });
}
/** Whether the open pull request proposes just this; its body has the evidence of the run that found it. */
export function isProposedAlready({ digests, standing }) {
    const open = standing?.open ?? null;
    return open !== null && [...readProposalDigests(open.body)].sort().join() === digests.join();
}
/** The commit of an open pull request that has these proposals on top of the branch as it is now; null for none. */
export function standingPublication(proposals, { name, tip }, { headSha }, settings) {
    if (!isProposedAlready(proposals) || !tip || tip.parents.join() !== headSha)
        return null;
    const { sha, branchUrl, commitUrl } = tip;
    const paths = proposals.winners.flatMap((winner) => [
        promptTextPath(winner, settings['results-dir']),
        ...(settings['update-yaml'] ? [winner.path] : []),
    ]);
    return { branch: name, sha, branchUrl, commitUrl, paths };
}
