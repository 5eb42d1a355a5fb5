import type { GatheredChange } from '../change/gather-change.ts';
import type { CheckedFiles, Published } from '../check/outcome.ts';
import { runReportOf } from '../check/run-report-of.ts';
import type { ConcludedRun } from '../run.ts';
import type { LocalTask } from '../task.ts';
import type { FailedWrites } from './failed-writes.ts';
import { writeCommentFile, writeCommentTo } from './publish-comment.ts';
import { publishWinners } from './publish-winners.ts';
import { supersededByCommit } from './superseded.ts';

/** Shows what was found between two commits of a repository on this machine: a commit, and the comment as a file. */
export async function showLocally(
  gathered: GatheredChange,
  checked: CheckedFiles,
  { branches, commentFile: asked }: LocalTask,
  run: ConcludedRun,
  failed: FailedWrites,
): Promise<Published> {
  const { change, files, branch } = gathered;
  const { reports, fault } = checked;
  const winners =
    files.length === 0 || fault !== null
      ? null
      : await publishWinners(reports, files, change, branch, run.settings, branches).catch(failed.note);
  const first = winners?.supersededBy ?? null;
  const superseded = first === null ? null : supersededByCommit(branch.name, first);
  const committed = superseded === null ? (winners?.publication ?? null) : null;
  const publication = committed && { ...committed, pullRequestUrl: null, proposalUrl: null };
  const notices = [...(superseded === null ? [] : [superseded.sentence]), ...(winners?.notices ?? [])];
  const report = runReportOf(gathered, checked, { reports, publication, notices }, failed.errors, run);
  const written = await writeCommentFile(report, run.workspace, {});
  const isShown = asked !== null && run.settings.comment && superseded === null;
  const comment =
    isShown && written !== null ? await writeCommentTo(asked, written.body).catch(failed.note) : null;
  return { report, superseded, pullRequestUrl: null, comment, commentFile: written?.path ?? null };
}
