import path from 'node:path';
import { COMMENT_MARKER } from '../../forge/forge.ts';
import { writeText } from '../../machine/write-file.ts';
import { commentState } from '../../report/markdown/comment/running-comment.ts';
import { renderComment } from '../../report/markdown/markdown.ts';
import type { RunReport } from '../../report/run-report.ts';
import { selectionDigest } from '../../settings/selection-digest.ts';
import type { ConclusionRequest } from '../check/conclude-check.ts';
import type { Superseded } from './superseded.ts';

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
