// What a run shows to people: commit, comment, pull request; and when it gives way to another run.
import type { Publication } from '../../report/run-report.ts';
import { SpoError } from '../../spo/errors.ts';
import type { GatheredChange } from '../change/gather-change.ts';
import type { CheckedFiles, ConclusionRequest, Published } from '../check/conclude-check.ts';
import { runReportOf } from '../check/run-report-of.ts';
import { proposePullRequest, suggestionsFor } from './offer-winners.ts';
import { commentResult } from './publish-comment.ts';
import { publishWinners } from './publish-winners.ts';
import { type Superseded, supersededByComment, supersededByCommit, whySuperseded } from './superseded.ts';
import { withdrawResults } from './withdraw-results.ts';

/** Shows what was found on a change: the commit, the pull request to the author, the suggestions, the comment. */
export async function publishChange(
  gathered: GatheredChange,
  checked: CheckedFiles,
  request: ConclusionRequest,
  warnings: SpoError[],
): Promise<Published> {
  const { forge } = request;
  const { reports, fault } = checked;
  const keep = (error: unknown) => keepWarning(error, warnings);
  if (gathered.files.length === 0) return publishNothing(gathered, checked, request, warnings);
  const outdated = reports.length === 0 ? null : await whySuperseded(forge, gathered.change).catch(keep);
  const offered =
    fault === null && outdated === null
      ? await offerWinners(gathered, checked, request, keep)
      : { publication: null, notices: [], superseded: outdated };
  const { publication, superseded } = offered;
  const notices = [...(superseded === null ? [] : [superseded.sentence]), ...offered.notices];
  const report = runReportOf(gathered, checked, { reports, publication, notices }, warnings, request);
  const pullRequestUrl = publication?.pullRequestUrl ?? null;
  return { report, superseded, pullRequestUrl, ...(await commentResult(report, superseded, request, keep)) };
}

/** Where there is no prompt file to check. */
async function publishNothing(
  gathered: GatheredChange,
  checked: CheckedFiles,
  request: ConclusionRequest,
  warnings: SpoError[],
): Promise<Published> {
  const withdrawn = await withdrawResults(gathered, request, (error) => keepWarning(error, warnings));
  const notices = withdrawn === null ? [] : [withdrawn.sentence];
  const shown = { reports: checked.reports, publication: null, notices };
  const report = runReportOf(gathered, checked, shown, warnings, request);
  const comment = withdrawn?.comment ?? null;
  return { report, superseded: null, pullRequestUrl: null, comment, commentFile: null };
}

interface OfferedWinners {
  readonly publication: Publication | null;
  readonly notices: readonly string[];
  readonly superseded: Superseded | null;
}

/** Everything that people get to see before the comment. */
async function offerWinners(
  { files, change, branch }: GatheredChange,
  { reports, resultAtStart }: CheckedFiles,
  { forge, settings, run }: ConclusionRequest,
  kept: (error: unknown) => null,
): Promise<OfferedWinners> {
  const winners = await publishWinners(reports, files, change, branch, settings, forge).catch(kept);
  const notices = winners?.notices ?? [];
  const first = winners?.supersededBy ?? null;
  const gaveWay = (superseded: Superseded) => ({ publication: null, notices, superseded });
  if (first !== null) return gaveWay(supersededByCommit(branch.name, first));
  const committed = winners?.publication ?? null;
  if (committed === null && run !== undefined && resultAtStart !== undefined) {
    const superseded = await supersededByComment(forge, run, change.headSha, resultAtStart).catch(kept);
    if (superseded !== null) return gaveWay(superseded);
  }
  const proposed =
    committed === null ? null : await proposePullRequest(committed, change, settings, forge, kept);
  if (settings.comment && reports.length > 0) {
    await forge.suggest(suggestionsFor(reports, files, change, settings)).catch(kept);
  }
  return { publication: committed && { ...committed, ...proposed }, notices, superseded: null };
}

/** Takes note of what could not be written; a defect goes on. */
export function keepWarning(error: unknown, warnings: SpoError[]): null {
  if (!(error instanceof SpoError)) throw error;
  warnings.push(error);
  return null;
}
