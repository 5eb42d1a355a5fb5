import { bodyRenderer } from './body.js';
import { fitted } from './room.js';
import { ROOM_FOR_A_RUN, resultMark } from './running-comment.js';
// GitHub answers a comment of more than 65,536 with 422.
const MOST_CHARACTERS = 65_536 - ROOM_FOR_A_RUN;
/**
 * The comment on a pull request. It holds the marker exactly once, at its start, and fits into GitHub's limit:
 * answers, rounds and diffs give way in this order, the verdict table last.
 */
export function renderComment(report, options) {
    const { marker, run } = options;
    const { headSha } = report;
    const top = run === undefined || headSha === null ? marker : `${marker}\n${resultMark(run, headSha)}`;
    const render = bodyRenderer(report, options.fullReport ?? null);
    return fitted((room) => `${top}\n${withoutMarker(render(room), marker)}\n`, (text) => text.length <= MOST_CHARACTERS, report.prompts.length);
}
/** Model text with our marker in it would make a comment of somebody else look like ours. */
export function withoutMarker(text, marker) {
    return marker === '' ? text : text.replaceAll(marker, () => `${marker.slice(0, 2)} ${marker.slice(2)}`);
}
