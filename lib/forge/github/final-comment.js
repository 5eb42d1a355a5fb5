import { COMMENT_MARKER } from '../forge.js';
/** Ends the line on top of a comment that no run will change any more. */
const FINAL_MARKER = '<!-- spo-action:final -->';
/**
 * A comment of ours with one line on top, or with another one in its place when it has one already.
 * @param limit characters that a comment may have; what is too long loses whole lines at its end.
 */
export function withFinalLine(body, line, limit) {
    const [, ...rest] = body.split(/\r?\n/);
    const kept = rest[0]?.endsWith(FINAL_MARKER) ? rest.slice(2) : rest;
    const lines = [COMMENT_MARKER, `${line} ${FINAL_MARKER}`, '', ...kept];
    while (lines.join('\n').length > limit)
        lines.pop();
    return lines.join('\n');
}
