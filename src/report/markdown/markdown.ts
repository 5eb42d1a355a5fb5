import type { RunReport } from '../run-report.ts';
import { bodyRenderer } from './body.ts';
import { fitted } from './comment/room.ts';
import { ROOM_FOR_A_RUN, type RunPlace, resultMark } from './comment/running-comment.ts';

// GitHub answers a comment of more than 65,536 with 422.
const MOST_CHARACTERS = 65_536 - ROOM_FOR_A_RUN;

export interface CommentOptions {
  /** First line of the comment, by which it is found again. */
  readonly marker: string;
  /** Address or path of the full report, named where something had to be cut. */
  readonly fullReport?: string;
  /** The run whose result it is; named where others may run on the same pull request. */
  readonly run?: RunPlace;
  /** `ResultSource.selection` of that run. */
  readonly selection?: string;
}

/**
 * The comment on a pull request. It holds the marker exactly once, at its start, and fits into GitHub's limit:
 * answers, rounds and diffs give way in this order, the verdict table last.
 */
export function renderComment(report: RunReport, options: CommentOptions): string {
  const { marker, run, selection } = options;
  const { headSha } = report;
  const source = { headSha: headSha ?? '', ...(selection === undefined ? {} : { selection }) };
  const top =
    run === undefined || headSha === null ? marker : `${marker}\n${resultMark({ run: run.id, ...source })}`;
  const render = bodyRenderer(report, { fullReport: options.fullReport, runPage: run?.page });
  return fitted(
    (room) => `${top}\n${withoutMarker(render(room), marker)}\n`,
    (text) => text.length <= MOST_CHARACTERS,
    report.prompts.length,
  );
}

/** Model text with our marker in it would make a comment of somebody else look like ours. */
export function withoutMarker(text: string, marker: string): string {
  return marker === '' ? text : text.replaceAll(marker, () => `${marker.slice(0, 2)} ${marker.slice(2)}`);
}
