// The comment on a pull request is written three times at most: when a check has started, when base against head is decided
// and the search goes on, and with the result. Each names its commit and stays true if nothing follows, so that nobody has to
// set anything right after a run that was killed, cancelled or overtaken.
import path from 'node:path';
import { type Change, COMMENT_MARKER } from '../../forge/forge.ts';
import { writeText } from '../../machine/write-file.ts';
import { commentState, renderStarted } from '../../report/comment-state.ts';
import { type CommentOptions, renderComment, renderVerdicts } from '../../report/markdown/markdown.ts';
import type { PromptReport, RunReport } from '../../report/run-report.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { selectionDigest } from '../../settings/selection-digest.ts';
import { SpoError } from '../../spo/errors.ts';
import type { GatheredChange } from '../change/gather-change.ts';
import type { RunRecord } from '../check/earlier/finished-records.ts';
import { isOf } from '../check/earlier/still-stands.ts';
import { runReportOf } from '../check/run-report-of.ts';
import type { ConcludedRun } from '../run.ts';
import type { PullRequestTask, Task } from '../task.ts';
import type { FailedWrites } from './failed-writes.ts';
import { type Superseded, whySuperseded } from './superseded.ts';

/**
 * Before the first call is paid: notes the start above what an earlier run has found, in the place of an earlier start.
 * @returns the run whose result stands there; null for none, undefined where that is not known
 * @throws SpoError when the token may not comment
 */
export async function commentStart(
  change: Change,
  task: Task,
  settings: RunSettings,
): Promise<string | null | undefined> {
  if (task.kind !== 'pull-request' || !settings.comment) return undefined;
  const { conversation, startedBy } = task;
  let result: string | null | undefined;
  try {
    if ((await whySuperseded(conversation, change)) !== null) return undefined;
    const body = await conversation.readComment();
    result = body === null ? null : (commentState(body).result?.run ?? null);
    await conversation.publishComment(renderStarted(COMMENT_MARKER, startedBy, change.headSha, body));
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    if (!error.retryable) throw refusal(error);
  }
  return result;
}

function refusal(error: SpoError): SpoError {
  const remedy = `${error.remedy ?? ''} Or set \`comment: false\`: the summary of the job has the result then.`;
  return new SpoError(error.code, `${error.message} No model was asked.`, {
    remedy: remedy.trimStart(),
    evidence: error.evidence,
    cause: error,
  });
}

/** When base against head is decided for all prompts and a search goes on. Whoever else has written since then has the word. */
export async function commentVerdicts(
  gathered: GatheredChange,
  reports: readonly PromptReport[],
  task: Task,
  run: ConcludedRun,
): Promise<void> {
  const { settings } = run;
  const isCompared = reports.some(({ baseVersusHead }) => baseVersusHead !== null);
  if (task.kind !== 'pull-request' || !settings.comment || !isCompared) return;
  const { conversation, startedBy } = task;
  await orNothing(async () => {
    if ((await whySuperseded(conversation, gathered.change)) !== null) return;
    const body = await conversation.readComment();
    if (body === null || commentState(body).startedBy !== startedBy.id) return;
    const known = { fault: null, startedAt: run.ports.clock.now() };
    const report = runReportOf(gathered, known, { reports, publication: null, notices: [] }, [], run);
    const options = { marker: COMMENT_MARKER, run: startedBy, selection: selectionDigest(settings) };
    await conversation.publishComment(renderVerdicts(report, options));
  });
}

export interface PublishedComment {
  /** Address or path of the comment; null when there is none. */
  readonly comment: string | null;
  /** Path of the comment's text in the workspace; null when nothing matched. */
  readonly commentFile: string | null;
}

/**
 * At the end: the report as a comment, in the workspace and on the change.
 * @param superseded why nobody waits for the results any more: the comment of another run stands
 * @throws SpoError `workspace`
 */
export async function commentResult(
  report: RunReport,
  superseded: Superseded | null,
  { conversation, startedBy }: PullRequestTask,
  { settings, workspace }: ConcludedRun,
  failed: FailedWrites,
): Promise<PublishedComment> {
  const selection = selectionDigest(settings);
  const written = await writeCommentFile(report, workspace, {
    run: startedBy,
    selection,
    fullReport: startedBy.page,
  });
  if (written === null) return { comment: null, commentFile: null };
  const { path: commentFile, body } = written;
  if (!settings.comment || superseded !== null) return { comment: null, commentFile };
  const comment = await publishLast().catch(failed.note);
  return { comment, commentFile };

  /** Who has the commit has the comment: a run without one may have written in between. */
  async function publishLast(): Promise<string> {
    const address = await conversation.publishComment(body);
    if (report.publication === null) return address;
    const standing = await conversation.readComment();
    // A comment that was just made may not be listed yet.
    if (standing === null || commentState(standing).result?.run === startedBy.id) return address;
    return conversation.publishComment(body);
  }
}

/** The report as a comment, in the workspace; null where there is nothing to say. @throws SpoError `workspace` */
export async function writeCommentFile(
  report: RunReport,
  workspace: string,
  place: Omit<CommentOptions, 'marker'>,
): Promise<{ readonly path: string; readonly body: string } | null> {
  if (report.prompts.length === 0) return null;
  const file = path.join(workspace, 'comment.md');
  const body = renderComment(report, { marker: COMMENT_MARKER, ...place });
  await writeText(file, body);
  return { path: file, body };
}

/** The comment in the file that somebody asked for. @returns its path @throws SpoError `bad-input` that names it */
export async function writeCommentTo(file: string, body: string): Promise<string> {
  await writeText(file, body).catch((error: unknown) => {
    if (!(error instanceof SpoError)) throw error;
    const { cause } = error;
    const reason = cause instanceof Error ? cause.message : error.message;
    throw new SpoError('bad-input', `The comment could not be written to ${file}: ${reason}.`, {
      remedy: 'Name a file in a folder that can be written.',
      cause,
    });
  });
  return file;
}

/**
 * Instead of all three, in a run that repeats a result: takes away what stands above it, which is the start of a run that
 * came to nothing, or that the pull request was closed before it was opened again.
 */
export async function commentReplay(
  record: RunRecord,
  { headSha }: Pick<Change, 'headSha'>,
  task: Task,
  settings: RunSettings,
): Promise<void> {
  if (task.kind !== 'pull-request' || !settings.comment) return;
  const { conversation } = task;
  await orNothing(async () => {
    const body = await conversation.readComment();
    if (body === null) return;
    const { result, hasTopLine, text } = commentState(body);
    if (!hasTopLine || !isOf(record, result) || (await conversation.currentHead()) !== headSha) return;
    await conversation.publishComment(`${COMMENT_MARKER}\n${text}`);
  });
}

/** That it cannot be written is no reason to fail: the result says so where it cannot be written either. */
async function orNothing(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
  }
}
