import type { RunReport } from '../run-report.ts';
import { outcomeText } from '../standings.ts';
import { logText } from '../text/log-lines.ts';
import { usageText } from '../words/numbers.ts';
import { type BodyPlaces, bodyRenderer } from './body.ts';
import { fitted } from './comment/room.ts';

// A step's summary is 1 MiB at most; some is left for what other code adds.
const MOST_BYTES = 1024 * 1024 - 4096;

/** The job summary: the comment's content with the summary's limit and no marker. */
export function renderSummary(report: RunReport, places: BodyPlaces = {}): string {
  const render = bodyRenderer(report, places);
  return fitted(
    (room) => `${render(room)}\n`,
    (text) => Buffer.byteLength(text, 'utf8') <= MOST_BYTES,
    report.prompts.length,
  );
}

/** The outcome in one plain line. */
export function headline(report: RunReport): string {
  const simulated = report.simulated ? ' (simulated model)' : '';
  return `SPO${simulated}: ${outcomeText(report, logText)} (${usageText(report.usage)})`;
}
