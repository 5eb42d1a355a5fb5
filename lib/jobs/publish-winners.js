import { filesWithWinners } from './files-with-winners.js';
/**
 * Looks at the branch before anything is spent.
 * @throws SpoError when no results may go to it
 */
export async function openProposalBranch(forge, name) {
    await forge.refuseBranch(name);
    const tip = await forge.currentTip(name);
    return { name, tipAtStart: tip?.sha ?? null, tip };
}
/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
export async function publishWinners(reports, files, change, branch, settings, forge) {
    const winners = reports.filter((report) => isWinner(report, settings));
    const notices = [];
    const changed = winners.map((report) => ({
        path: promptTextPath(report, settings['results-dir']),
        content: report.bestRound?.prompt ?? '',
    }));
    if (settings['update-yaml']) {
        changed.push(...filesWithWinners(files, winners, notices));
    }
    if (changed.length === 0) {
        return { publication: null, notices, supersededBy: await cameFirst(forge, branch, change.headSha) };
    }
    const commit = await forge.publishCommit({
        branch: branch.name,
        parent: change.headSha,
        files: changed,
        message: commitMessage(winners.length, change, settings),
        tipAtStart: branch.tipAtStart,
    });
    const { sha, branchUrl, commitUrl } = commit;
    if (commit.outcome === 'superseded')
        return { publication: null, notices, supersededBy: sha };
    const paths = changed.map(({ path }) => path);
    return {
        publication: { branch: branch.name, sha, branchUrl, commitUrl, paths },
        notices,
        supersededBy: null,
    };
}
/** A run without a winner has no commit to race with, but its comment would hide that of a run which has one. */
async function cameFirst(forge, { name, tipAtStart }, headSha) {
    const tip = await forge.currentTip(name);
    return tip !== null && tip.sha !== tipAtStart && tip.parents.join() === headSha ? tip.sha : null;
}
/** Whether a prompt is proposed. */
export function isWinner({ bestRound }, { commit }) {
    if (bestRound === null || commit === 'never')
        return false;
    return bestRound.confirmed || commit === 'best';
}
/** Where a winner's text stands on the branch, such as `.spo/prompts/poem.yaml/prompt.txt`. */
export function promptTextPath({ path, name }, resultsDir) {
    return [resultsDir, path, ...(name === '' ? [] : [name]), 'prompt.txt'].join('/');
}
/**
 * No text of a model or a file name goes in here: a message can close issues and skip workflows. The seed keeps two runs
 * that find the same within one second from making the same commit.
 */
function commitMessage(winners, { number, headSha }, { offline, seed }) {
    const subject = `Propose ${winners === 1 ? 'a better prompt' : `better prompts (${winners})`}`;
    const source = number === null ? headSha : `${headSha} of pull request ${number}`;
    const caution = offline ? '\nA simulated model wrote and judged this: it proves nothing.' : '';
    return `${subject}${offline ? ' (simulated)' : ''}\n\nComputed from ${source} with seed ${seed}.${caution}`;
}
