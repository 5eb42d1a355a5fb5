import { ROOM_FOR_A_LINE, type RunPlace, resultMark } from '../comment-state.ts';
import type { RunReport } from '../run-report.ts';
import { bodyRenderer, verdictsBody } from './body.ts';
import { fitted, type Room } from './comment/room.ts';

// GitHub answers a comment of more than 65,536 with 422.
const MOST_CHARACTERS = 65_536 - ROOM_FOR_A_LINE;

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

/** The comment with the result of a run: answers, rounds and diffs give way in this order, the verdict table last. */
export function renderComment(report: RunReport, options: CommentOptions): string {
  const places = { fullReport: options.fullReport, runPage: options.run?.page };
  return rendered(report, options, 'result', bodyRenderer(report, places));
}

/** The comment with base against head alone, while the search goes on. True also where the run never ends. */
export function renderVerdicts(
  report: RunReport,
  options: CommentOptions & { readonly run: RunPlace },
): string {
  return rendered(report, options, 'verdicts', ({ rows }) => verdictsBody(report, options.run.page, rows));
}

/** It holds the marker exactly once, at its start, and fits into GitHub's limit. */
function rendered(
  report: RunReport,
  { marker, run, selection }: CommentOptions,
  kind: 'result' | 'verdicts',
  render: (room: Room) => string,
): string {
  const { headSha } = report;
  const source = selection === undefined ? {} : { selection };
  const isMarked = run !== undefined && headSha !== null;
  const top = isMarked ? `${marker}\n${resultMark({ run: run.id, headSha, ...source }, kind)}` : marker;
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
