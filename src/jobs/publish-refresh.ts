import path from 'node:path';
import { renderRefreshBody, renderWithdrawn } from '../report/refresh-body.ts';
import type { RunReport } from '../report/run-report.ts';
import type { SpoError } from '../spo/errors.ts';
import { writeText } from '../workspace/atomic-write.ts';
import type { RefreshTarget } from './check-change.ts';
import type { CheckedFiles, ConclusionRequest, Published } from './conclude-check.ts';
import type { GatheredChange } from './gather-change.ts';
import { keepWarning } from './publish-change.ts';
import { publishWinners, type WinnersCommit } from './publish-winners.ts';
import { type Proposals, proposalsOf, standsAlready } from './refresh-proposals.ts';
import { type PublishedWinners, runReportOf } from './run-report-of.ts';
import { supersededByCommit } from './superseded.ts';

type Announcement = Pick<Published, 'pullRequestUrl' | 'commentFile'>;

const UNANNOUNCED: Announcement = { pullRequestUrl: null, commentFile: null };

/** Shows what a refresh found: one commit and one pull request, whose body has the evidence. */
export async function publishRefresh(
  gathered: GatheredChange,
  checked: CheckedFiles,
  request: ConclusionRequest,
  refresh: RefreshTarget,
  warnings: SpoError[],
): Promise<Published> {
  const keep = (error: unknown) => keepWarning(error, warnings);
  const reportOf = (winners: PublishedWinners) => runReportOf(gathered, checked, winners, warnings, request);
  const skipped = skippedSentences(checked.skipped);
  const proposals =
    checked.fault === null
      ? await proposalsOf(checked.reports, gathered, request, refresh.pullRequests).catch(keep)
      : null;
  if (proposals === null) {
    const report = reportOf({ reports: checked.reports, publication: null, notices: skipped });
    return { report, superseded: null, comment: null, ...UNANNOUNCED };
  }
  const committed = await commitProposals(proposals, gathered, request).catch(keep);
  const first = committed?.supersededBy ?? null;
  const superseded = first === null ? null : supersededByCommit(gathered.branch.name, first);
  const notices = [
    ...(superseded === null ? [] : [superseded.sentence]),
    ...skipped,
    ...proposals.notices,
    ...(committed?.notices ?? []),
  ];
  const publication = committed?.publication ?? null;
  const { reports } = proposals;
  const report = reportOf({ reports, publication, notices });
  if (committed === null || superseded !== null) return { report, superseded, comment: null, ...UNANNOUNCED };
  const announced = await announce(report, proposals, gathered, request, refresh).catch(keep);
  if (announced === null) {
    const complete = reportOf({ reports, publication, notices });
    return { report: complete, superseded, comment: null, ...UNANNOUNCED };
  }
  const proposed = publication && { ...publication, pullRequestUrl: announced.pullRequestUrl };
  return { report: { ...report, publication: proposed }, superseded, comment: null, ...announced };
}

function skippedSentences(skipped: number): string[] {
  if (skipped === 0) return [];
  const prompts = skipped === 1 ? '1 prompt has' : `${skipped} prompts have`;
  return [`${prompts} not changed since an earlier run searched in vain; \`force\` searches again.`];
}

/** Puts the winners on the branch; nothing is moved where they stand there already. @throws SpoError */
async function commitProposals(
  { winners, digests, standing }: Proposals,
  { files, change, branch }: GatheredChange,
  { forge, settings }: ConclusionRequest,
): Promise<WinnersCommit> {
  const stands = winners.length === 0 || (await standsAlready(digests, standing, branch, change, forge));
  return stands
    ? { publication: null, notices: [], supersededBy: null }
    : publishWinners(winners, files, change, branch, settings, forge);
}

/** Opens, updates or withdraws the one pull request. @throws SpoError */
async function announce(
  report: RunReport,
  { standing, digests, winners }: Proposals,
  { branch }: GatheredChange,
  { settings, workspace, run }: ConclusionRequest,
  refresh: RefreshTarget,
): Promise<Announcement> {
  const { open } = standing;
  if (winners.length === 0) {
    if (open !== null) await refresh.pullRequests.withdraw(branch.name, renderWithdrawn(refresh.base));
    return UNANNOUNCED;
  }
  const place = run === undefined ? {} : { fullReport: run.page };
  const body = renderRefreshBody(report, digests, { branch: refresh.base, ...place });
  const commentFile = path.join(workspace, 'comment.md');
  await writeText(commentFile, body);
  // What stands there was written by the run that found it, with what that cost.
  if (open !== null && report.publication === null) return { pullRequestUrl: open.url, commentFile };
  if (settings['open-pull-request'] !== true && open === null) return { pullRequestUrl: null, commentFile };
  const title = titleOf(winners.length, settings['compare-model'] ?? null);
  const pullRequestUrl = await refresh.pullRequests.propose({ branch: branch.name, title, body });
  return { pullRequestUrl, commentFile };
}

function titleOf(winners: number, model: string | null): string {
  const prompts = winners === 1 ? 'A better prompt' : `${winners} better prompts`;
  return model === null ? prompts : `${prompts} for ${model}`;
}
