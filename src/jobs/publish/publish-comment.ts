// The comment on a pull request is written three times at most: when a check has started, when base against head is decided
// and the search goes on, and with the result. Each names its commit and stays true if nothing follows, so that nobody has to
// set anything right after a run that was killed, cancelled or overtaken.
import path from 'node:path';
import { type Change, COMMENT_MARKER } from '../../forge/forge.ts';
import { writeText } from '../../machine/write-file.ts';
import { commentState, renderStarted } from '../../report/comment-state.ts';
import { renderComment, renderVerdicts } from '../../report/markdown/markdown.ts';
import type { RunReport } from '../../report/run-report.ts';
import { selectionDigest } from '../../settings/selection-digest.ts';
import { SpoError } from '../../spo/errors.ts';
import type { GatheredChange } from '../change/gather-change.ts';
import type { CheckedFiles, ConclusionRequest } from '../check/conclude-check.ts';
import type { RunRecord } from '../check/finished-records.ts';
import { runReportOf } from '../check/run-report-of.ts';
import { isOf } from '../check/still-stands.ts';
import { type Superseded, whySuperseded } from './superseded.ts';

/**
 * Before the first call is paid: notes the start above what an earlier run has found, in the place of an earlier start.
 * @returns the run whose result stands there; null for none, undefined where that is not known
 * @throws SpoError when the token may not comment
 */
export async function commentStart(
  change: Change,
  { forge, settings, run }: ConclusionRequest,
): Promise<string | null | undefined> {
  if (run === undefined || !settings.comment) return undefined;
  let result: string | null | undefined;
  try {
    if ((await whySuperseded(forge, change)) !== null) return undefined;
    const body = await forge.readComment();
    result = body === null ? null : (commentState(body).result?.run ?? null);
    await forge.publishComment(renderStarted(COMMENT_MARKER, run, change.headSha, body));
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
  checked: CheckedFiles,
  request: ConclusionRequest,
): Promise<void> {
  const { forge, settings, run } = request;
  const { reports } = checked;
  const isCompared = reports.some(({ baseVersusHead }) => baseVersusHead !== null);
  if (run === undefined || !settings.comment || !isCompared) return;
  await orNothing(async () => {
    if ((await whySuperseded(forge, gathered.change)) !== null) return;
    const body = await forge.readComment();
    if (body === null || commentState(body).startedBy !== run.id) return;
    const report = runReportOf(gathered, checked, { reports, publication: null, notices: [] }, [], request);
    const options = { marker: COMMENT_MARKER, run, selection: selectionDigest(settings) };
    await forge.publishComment(renderVerdicts(report, options));
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
 * @param keepWarning hears why it could not be published
 */
export async function commentResult(
  report: RunReport,
  superseded: Superseded | null,
  { forge, settings, workspace, run }: ConclusionRequest,
  keepWarning: (error: unknown) => null,
): Promise<PublishedComment> {
  if (report.prompts.length === 0) return { comment: null, commentFile: null };
  const commentFile = path.join(workspace, 'comment.md');
  const selection = selectionDigest(settings);
  const place = run === undefined ? {} : { run, selection, fullReport: run.page };
  const body = renderComment(report, { marker: COMMENT_MARKER, ...place });
  await writeText(commentFile, body);
  if (!settings.comment || superseded !== null) return { comment: null, commentFile };
  const comment = await publishLast().catch(keepWarning);
  return { comment, commentFile };

  /** Who has the commit has the comment: a run without one may have written in between. */
  async function publishLast(): Promise<string | null> {
    const address = await forge.publishComment(body);
    if (run === undefined || report.publication === null) return address;
    const standing = await forge.readComment();
    // A comment that was just made may not be listed yet.
    if (standing === null || commentState(standing).result?.run === run.id) return address;
    return forge.publishComment(body);
  }
}

/**
 * Instead of all three, in a run that repeats a result: takes away what stands above it, which is the start of a run that
 * came to nothing, or that the pull request was closed before it was opened again.
 */
export async function commentReplay(
  record: RunRecord,
  headSha: string,
  { forge, settings, run }: Pick<ConclusionRequest, 'forge' | 'settings' | 'run'>,
): Promise<void> {
  if (run === undefined || !settings.comment) return;
  await orNothing(async () => {
    const body = await forge.readComment();
    if (body === null) return;
    const { result, hasTopLine, text } = commentState(body);
    if (!hasTopLine || !isOf(record, result) || (await forge.currentHead()) !== headSha) return;
    await forge.publishComment(`${COMMENT_MARKER}\n${text}`);
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
