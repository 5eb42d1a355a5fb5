// What a run shows to the people of a pull request: commit, pull request, suggestions, comment; and when it gives way to another.
import type { Publication } from '../../report/run-report.ts';
import type { GatheredChange } from '../change/gather-change.ts';
import type { CheckedFiles, Published } from '../check/outcome.ts';
import { runReportOf } from '../check/run-report-of.ts';
import type { ConcludedRun } from '../run.ts';
import type { PullRequestTask } from '../task.ts';
import type { FailedWrites } from './failed-writes.ts';
import { proposePullRequest, suggestionsFor } from './offer-winners.ts';
import { commentResult } from './publish-comment.ts';
import { publishWinners } from './publish-winners.ts';
import { type Superseded, supersededByComment, supersededByCommit, whySuperseded } from './superseded.ts';
import { withdrawResults } from './withdraw-results.ts';

/** Shows what was found on a pull request. */
export async function showPullRequest(
  gathered: GatheredChange,
  checked: CheckedFiles,
  task: PullRequestTask,
  run: ConcludedRun,
  failed: FailedWrites,
): Promise<Published> {
  const { reports, fault } = checked;
  if (gathered.files.length === 0) return showNothingLeft(gathered, checked, task, run, failed);
  const outdated =
    reports.length === 0 ? null : await whySuperseded(task.conversation, gathered.change).catch(failed.note);
  const offered =
    fault === null && outdated === null
      ? await offerWinners(gathered, checked, task, run, failed)
      : { publication: null, notices: [], superseded: outdated };
  const { publication, superseded } = offered;
  const notices = [...(superseded === null ? [] : [superseded.sentence]), ...offered.notices];
  const report = runReportOf(gathered, checked, { reports, publication, notices }, failed.errors, run);
  const pullRequestUrl = publication?.pullRequestUrl ?? null;
  const commented = await commentResult(report, superseded, task, run, failed);
  return { report, superseded, pullRequestUrl, ...commented };
}

/** Where there is no prompt file to check. */
async function showNothingLeft(
  gathered: GatheredChange,
  checked: CheckedFiles,
  task: PullRequestTask,
  run: ConcludedRun,
  failed: FailedWrites,
): Promise<Published> {
  const withdrawn = await withdrawResults(gathered, task, run.settings, failed);
  const notices = withdrawn === null ? [] : [withdrawn.sentence];
  const shown = { reports: checked.reports, publication: null, notices };
  const report = runReportOf(gathered, checked, shown, failed.errors, run);
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
  { branches, conversation, startedBy }: PullRequestTask,
  { settings }: ConcludedRun,
  failed: FailedWrites,
): Promise<OfferedWinners> {
  const winners = await publishWinners(reports, files, change, branch, settings, branches).catch(failed.note);
  const notices = winners?.notices ?? [];
  const first = winners?.supersededBy ?? null;
  const gaveWay = (superseded: Superseded) => ({ publication: null, notices, superseded });
  if (first !== null) return gaveWay(supersededByCommit(branch.name, first));
  const committed = winners?.publication ?? null;
  if (committed === null && resultAtStart !== undefined) {
    const superseded = await supersededByComment(
      conversation,
      startedBy,
      change.headSha,
      resultAtStart,
    ).catch(failed.note);
    if (superseded !== null) return gaveWay(superseded);
  }
  const proposed =
    committed === null ? null : await proposePullRequest(committed, change, settings, conversation, failed);
  if (settings.comment && reports.length > 0) {
    await conversation.suggest(suggestionsFor(reports, files, change, settings)).catch(failed.note);
  }
  return { publication: committed && { ...committed, ...proposed }, notices, superseded: null };
}
