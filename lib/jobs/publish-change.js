import { SpoError } from '../spo/errors.js';
import { proposePullRequest, suggestionsFor } from './offer-winners.js';
import { publishComment } from './publish-comment.js';
import { publishWinners } from './publish-winners.js';
import { runReportOf } from './run-report-of.js';
import { supersededByComment, supersededByCommit, whySuperseded } from './superseded.js';
/** Shows what was found on a change: the commit, the pull request to the author, the suggestions, the comment. */
export async function publishChange(gathered, checked, request, warnings) {
    const { forge } = request;
    const { reports, fault } = checked;
    const keep = (error) => keepWarning(error, warnings);
    const outdated = reports.length === 0 ? null : await whySuperseded(forge, gathered.change).catch(keep);
    const offered = fault === null && outdated === null
        ? await offerWinners(gathered, checked, request, keep)
        : { publication: null, notices: [], superseded: outdated };
    const { publication, superseded } = offered;
    const notices = [...(superseded === null ? [] : [superseded.sentence]), ...offered.notices];
    const report = runReportOf(gathered, checked, { reports, publication, notices }, warnings, request);
    const pullRequestUrl = publication?.pullRequestUrl ?? null;
    return { report, superseded, pullRequestUrl, ...(await publishComment(report, superseded, request, keep)) };
}
/** Everything that people get to see before the comment. */
async function offerWinners({ files, change, branch }, { reports, resultAtStart }, { forge, settings, run }, kept) {
    const winners = await publishWinners(reports, files, change, branch, settings, forge).catch(kept);
    const notices = winners?.notices ?? [];
    const first = winners?.supersededBy ?? null;
    const gaveWay = (superseded) => ({ publication: null, notices, superseded });
    if (first !== null)
        return gaveWay(supersededByCommit(branch.name, first));
    const committed = winners?.publication ?? null;
    if (committed === null && run !== undefined && resultAtStart !== undefined) {
        const superseded = await supersededByComment(forge, run, change.headSha, resultAtStart).catch(kept);
        if (superseded !== null)
            return gaveWay(superseded);
    }
    const proposed = committed === null ? null : await proposePullRequest(committed, change, settings, forge, kept);
    if (settings.comment && reports.length > 0) {
        await forge.suggest(suggestionsFor(reports, files, change, settings)).catch(kept);
    }
    return { publication: committed && { ...committed, ...proposed }, notices, superseded: null };
}
/** Takes note of what could not be written; a defect goes on. */
export function keepWarning(error, warnings) {
    if (!(error instanceof SpoError))
        throw error;
    warnings.push(error);
    return null;
}
