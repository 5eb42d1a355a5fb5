import { bodyRenderer } from './body.js';
import { logText } from './log-lines.js';
import { usageText } from './numbers.js';
import { fitted } from './room.js';
import { outcomeText } from './standings.js';
// A step's summary is 1 MiB at most; some is left for what other code adds.
const MOST_BYTES = 1024 * 1024 - 4096;
/** The job summary: the comment's content with the summary's limit and no marker. */
export function renderSummary(report, options = {}) {
    const render = bodyRenderer(report, options.fullReport ?? null);
    return fitted((room) => `${render(room)}\n`, (text) => Buffer.byteLength(text, 'utf8') <= MOST_BYTES, report.prompts.length);
}
/** The outcome in one plain line. */
export function headline(report) {
    const simulated = report.simulated ? ' (simulated model)' : '';
    return `SPO${simulated}: ${outcomeText(report, logText)} (${usageText(report.usage)})`;
}
