import path from 'node:path';
import { COMMENT_MARKER } from '../forge/forge.js';
import { renderComment } from '../report/markdown.js';
import { commentState } from '../report/running-comment.js';
import { writeText } from '../workspace/atomic-write.js';
/**
 * The report as a comment, in the workspace and on the change.
 * @param superseded why nobody waits for the results any more: the comment of another run stands
 * @param keepWarning hears why it could not be published
 */
export async function publishComment(report, superseded, { forge, settings, workspace, run }, keepWarning) {
    if (report.prompts.length === 0)
        return { comment: null, commentFile: null };
    const commentFile = path.join(workspace, 'comment.md');
    const place = run === undefined ? {} : { run, fullReport: run.page };
    const body = renderComment(report, { marker: COMMENT_MARKER, ...place });
    await writeText(commentFile, body);
    if (!settings.comment || superseded !== null)
        return { comment: null, commentFile };
    const comment = await publishLast().catch(keepWarning);
    return { comment, commentFile };
    /** Who has the commit has the comment: a run without one may have written in between. */
    async function publishLast() {
        const address = await forge.publishComment(body);
        if (run === undefined || report.publication === null)
            return address;
        const standing = await forge.readComment();
        // A comment that was just made may not be listed yet.
        if (standing === null || commentState(standing).result?.run === run.id)
            return address;
        return forge.publishComment(body);
    }
}
