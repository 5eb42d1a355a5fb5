import path from 'node:path';
import { writeText } from '../../machine/write-file.ts';
import { renderRefreshBody, renderWithdrawn } from '../../report/markdown/refresh-body.ts';
import type { Publication, RunReport } from '../../report/run-report.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import type { GatheredChange } from '../change/gather-change.ts';
import { ranToItsEnd } from '../check/earlier/finished-runs.ts';
import type { CheckedFiles, Published } from '../check/outcome.ts';
import { type PublishedWinners, runReportOf } from '../check/run-report-of.ts';
import type { ConcludedRun } from '../run.ts';
import type { BranchTask } from '../task.ts';
import type { FailedWrites } from './failed-writes.ts';
import { publishWinners, type WinnersCommit } from './publish-winners.ts';
import { isProposedAlready, type Proposals, proposalsOf, standingPublication } from './refresh-proposals.ts';
import { supersededByCommit } from './superseded.ts';

type Announcement = Pick<Published, 'pullRequestUrl' | 'commentFile'>;

const UNANNOUNCED: Announcement = { pullRequestUrl: null, commentFile: null };

/** Shows what a refresh found: one commit and one pull request, whose body has the evidence. */
export async function showBranch(
  gathered: GatheredChange,
  checked: CheckedFiles,
  task: BranchTask,
  run: ConcludedRun,
  failed: FailedWrites,
): Promise<Published> {
  const { branch } = gathered;
  const { settings } = run;
  const reportOf = (winners: PublishedWinners) => runReportOf(gathered, checked, winners, failed.errors, run);
  const left = leftOutSentences(gathered, checked, task);
  const proposals =
    checked.fault === null
      ? await proposalsOf(checked.reports, branch, settings, task.proposals, failed.note).catch(failed.note)
      : null;
  if (proposals === null) {
    const report = reportOf({ reports: checked.reports, publication: null, notices: left });
    return { report, superseded: null, comment: null, ...UNANNOUNCED };
  }
  const committed = await commitProposals(proposals, gathered, task, settings).catch(failed.note);
  const first = committed?.supersededBy ?? null;
  const superseded = first === null ? null : supersededByCommit(branch.name, first);
  const notices = [
    ...(superseded === null ? [] : [superseded.sentence]),
    ...left,
    ...proposals.notices,
    ...(committed?.notices ?? []),
  ];
  const publication = committed?.publication ?? null;
  const shown = { reports: proposals.reports, publication, notices };
  const report = reportOf(shown);
  if (committed === null || superseded !== null) return { report, superseded, comment: null, ...UNANNOUNCED };
  const announced = await announce(report, proposals, gathered, task, run).catch(failed.note);
  const complete = announced === null ? reportOf(shown) : report;
  const { pullRequestUrl, commentFile } = announced ?? UNANNOUNCED;
  const proposed = publication && withPages(publication, pullRequestUrl, proposals, task, settings);
  return {
    report: { ...complete, publication: proposed },
    superseded,
    comment: null,
    pullRequestUrl,
    commentFile,
  };
}

function leftOutSentences(
  { files }: GatheredChange,
  { skipped }: CheckedFiles,
  { base }: BranchTask,
): string[] {
  if (files.length === 0) return [`No file of ${base} matches the input "prompts".`];
  if (skipped === 0) return [];
  const prompts = skipped === 1 ? '1 prompt has' : `${skipped} prompts have`;
  return [`${prompts} not changed since an earlier run searched in vain; \`force\` searches again.`];
}

/** Puts the winners on the branch; nothing is moved where they stand there already. @throws SpoError */
async function commitProposals(
  proposals: Proposals,
  { files, change, branch }: GatheredChange,
  { branches }: BranchTask,
  settings: RunSettings,
): Promise<WinnersCommit> {
  const publication = standingPublication(proposals, branch, change, settings);
  return publication === null && proposals.winners.length > 0
    ? publishWinners(proposals.winners, files, change, branch, settings, branches)
    : { publication, notices: [], supersededBy: null };
}

/** Opens, updates or withdraws the one pull request. @throws SpoError */
async function announce(
  report: RunReport,
  proposals: Proposals,
  gathered: GatheredChange,
  task: BranchTask,
  { settings, workspace }: ConcludedRun,
): Promise<Announcement> {
  const { branch } = gathered;
  const { standing, digests, winners } = proposals;
  const { base, proposals: pullRequests, startedBy } = task;
  if (standing === null) return UNANNOUNCED;
  const { open } = standing;
  if (winners.length === 0) {
    if (open === null || (await isOpenQuestion(report, gathered, task))) {
      return { pullRequestUrl: open?.url ?? null, commentFile: null };
    }
    await pullRequests.withdraw(branch.name, renderWithdrawn(base));
    return UNANNOUNCED;
  }
  const { page } = startedBy;
  const body = renderRefreshBody(report, digests, { branch: base, fullReport: page, runPage: page });
  const commentFile = path.join(workspace, 'comment.md');
  await writeText(commentFile, body);
  // What stands there was written by the run that found it, with all its evidence and what that cost.
  if (open !== null && isProposedAlready(proposals)) return { pullRequestUrl: open.url, commentFile };
  if (settings['open-pull-request'] !== true && open === null) return { pullRequestUrl: null, commentFile };
  const title = titleOf(winners.length, settings['compare-model'] ?? null);
  const pullRequestUrl = await pullRequests.propose({ branch: branch.name, title, body });
  return { pullRequestUrl, commentFile };
}

/**
 * Whether nothing found does not mean that there is nothing: no file matched, which a slip of the pen in the globs does
 * too, the run was cut short, or another one came first.
 */
async function isOpenQuestion(
  { prompts }: RunReport,
  { branch, files }: GatheredChange,
  { branches }: BranchTask,
): Promise<boolean> {
  if (files.length === 0 || !prompts.every(ranToItsEnd)) return true;
  return (await branches.currentTip(branch.name))?.sha !== branch.tipAtStart;
}

function titleOf(winners: number, model: string | null): string {
  const prompts = winners === 1 ? 'A better prompt' : `${winners} better prompts`;
  return model === null ? prompts : `${prompts} for ${model}`;
}

/** Where people take the winners over: the pull request, or a page that prepares it. */
function withPages(
  publication: Publication,
  pullRequestUrl: string | null,
  { winners }: Proposals,
  { proposals, startedBy }: BranchTask,
  settings: RunSettings,
): Publication {
  if (pullRequestUrl !== null) return { ...publication, pullRequestUrl };
  const title = titleOf(winners.length, settings['compare-model'] ?? null);
  const body = `Merging this takes over what was found and confirmed. The evidence is in the summary of ${startedBy.page}.`;
  return { ...publication, proposalUrl: proposals.page({ branch: publication.branch, title, body }) };
}
