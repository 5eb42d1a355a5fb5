import { finalLine, withoutFinalLine } from './final-line.ts';
import { commentState, renderUnfinished } from './running-comment.ts';

// GitHub answers a longer comment with 422.
const MOST_CHARACTERS = 65_536;

/**
 * A comment of ours with one line on top, or with another one in its place when it has one already. A claim that a run is
 * going on gives way to the last result: nobody would take it back.
 * @param most characters that a comment may have; what is too long loses whole lines at its end.
 */
export function renderFinal(marker: string, body: string, line: string, most = MOST_CHARACTERS): string {
  const { running, earlier } = commentState(body);
  const kept = running === null ? belowMarker(body) : lastResult(marker, earlier);
  const lines = [marker, ...finalLine(line), ...withoutFinalLine(kept)];
  while (lines.join('\n').length > most) lines.pop();
  return lines.join('\n');
}

function lastResult(marker: string, earlier: string): readonly string[] {
  return earlier.trim() === '' ? belowMarker(renderUnfinished(marker, null, '')) : earlier.split('\n');
}

function belowMarker(body: string): readonly string[] {
  return body.split(/\r?\n/).slice(1);
}
