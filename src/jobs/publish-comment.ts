import path from 'node:path';
import { COMMENT_MARKER } from '../forge/forge.ts';
import { renderComment } from '../report/markdown.ts';
import type { RunReport } from '../report/run-report.ts';
import { writeText } from '../workspace/atomic-write.ts';
import type { CheckRequest } from './check-change.ts';

export interface PublishedComment {
  /** Address or path of the comment; null when there is none. */
  readonly comment: string | null;
  /** Path of the comment's text in the workspace; null when nothing matched. */
  readonly commentFile: string | null;
}

/**
 * The report as a comment, in the workspace and on the change.
 * @param superseded why nobody waits for the results any more: the comment of another run stands
 * @param keepWarning hears why it could not be published
 */
export async function publishComment(
  report: RunReport,
  superseded: string | null,
  { forge, settings, workspace, run }: CheckRequest,
  keepWarning: (error: unknown) => null,
): Promise<PublishedComment> {
  if (report.prompts.length === 0) return { comment: null, commentFile: null };
  const commentFile = path.join(workspace, 'comment.md');
  const fullReport = run === undefined ? {} : { fullReport: run.page };
  const body = renderComment(report, { marker: COMMENT_MARKER, ...fullReport });
  await writeText(commentFile, body);
  if (!settings.comment || superseded !== null) return { comment: null, commentFile };
  const comment = await forge.publishComment(body).catch(keepWarning);
  return { comment, commentFile };
}
