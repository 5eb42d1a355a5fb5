import { codeText, inlineText, linkText } from '../../words/inline-text.ts';
import { counted } from '../../words/numbers.ts';
import { withoutFinalLine } from './final-line.ts';

const EARLIER = '<!-- spo-action:earlier -->';
const UNFINISHED = '<!-- spo-action:unfinished -->';
const RUNNING = /^<!-- spo-action:running ([\w./-]{1,60}) -->$/;
const RESULT = /^<!-- spo-action:result ([\w./-]{1,60}) ([0-9a-f]{40})(?: ([0-9a-f]{16}))? -->$/;

const MOST_ROWS = 30;
// GitHub answers a longer comment with 422.
const MOST_CHARACTERS = 65_536;

/** A run that is going on. */
export interface RunPlace {
  /** Tells runs and their attempts apart: letters, digits, `.`, `/` and `-`. */
  readonly id: string;
  /** Its page for people. */
  readonly page: string;
}

/** How far each prompt is, by its title. */
export type Standings = ReadonlyMap<string, string>;

/** What our comment says of itself. */
export interface CommentState {
  /** The run that it claims is going on; null when it claims no such thing. */
  readonly running: string | null;
  /** The last result, without the marker; empty where there is none. */
  readonly earlier: string;
  /** Where that is from; null where it does not say. */
  readonly result: ResultSource | null;
}

/** Where a result is from. */
export interface ResultSource {
  /** Id of the run that wrote it. */
  readonly run: string;
  /** The commit that it is of. */
  readonly headSha: string;
  /** Which prompt files that run looked for, 16 hex digits: other workflows may look for others. Absent where it does not say. */
  readonly selection?: string;
}

/** Second line of a result, so that runs know of each other. */
export function resultMark({ run, headSha, selection }: ResultSource): string {
  const words = ['spo-action:result', run, headSha, ...(selection === undefined ? [] : [selection])];
  return `<!-- ${words.join(' ')} -->`;
}

/** Reads a comment of ours. The first lines count, which nothing but this file writes. */
export function commentState(body: string): CommentState {
  const second = firstOf(body.split('\n', 4).slice(1));
  const running = RUNNING.exec(second)?.[1] ?? null;
  const isResult = running === null && second !== UNFINISHED;
  const earlier = afterFirst(body, isResult ? '\n' : `${EARLIER}\n`);
  return { running, earlier, result: sourceIn(firstOf(earlier.split('\n', 3))) };
}

/** A line that says that no run will change the comment hides nothing of what stands below it. */
function firstOf(lines: readonly string[]): string {
  return withoutFinalLine(lines)[0]?.trimEnd() ?? '';
}

function sourceIn(line: string): ResultSource | null {
  const [, run, headSha, selection] = RESULT.exec(line) ?? [];
  if (run === undefined || headSha === undefined) return null;
  return { run, headSha, ...(selection === undefined ? {} : { selection }) };
}

/** What follows the first `mark`: the earlier result may hold another one, whatever stands before it may not. */
function afterFirst(body: string, mark: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const start = text.indexOf(mark);
  return start === -1 ? '' : text.slice(start + mark.length);
}

/** The comment while a run goes on, with the last result below. @param updatedAt ISO 8601, UTC */
export function renderRunning(
  options: { readonly marker: string; readonly run: RunPlace; readonly updatedAt: string },
  standings: Standings,
  earlier: string,
): string {
  const { marker, run, updatedAt } = options;
  const rows = [...standings].map(([title, standing]) => `| ${codeText(title)} | ${inlineText(standing)} |`);
  const rest = rows.length - MOST_ROWS;
  const head = [
    `### SPO: checking ${counted(standings.size, 'prompt')}`,
    `[This run](${run.page}) is going on; the result will replace this text. Updated at ${updatedAt.slice(11, 19)} UTC.`,
    ['| prompt | now |', '|---|---|', ...rows.slice(0, MOST_ROWS)].join('\n'),
    rest > 0 ? `and ${counted(rest, 'more prompt')}` : '',
  ];
  const note = 'Below is the result of an earlier run.';
  return withEarlier([marker, `<!-- spo-action:running ${run.id} -->`], head, note, earlier);
}

/** The comment after a run that ended without a result, with the last result below. */
export function renderUnfinished(marker: string, page: string | null, earlier: string): string {
  const run = page === null ? 'The last run' : linkText('The last run', page);
  const head = ['### SPO: no result', `${run} ended before it had a result. Run the job again to get one.`];
  const note = 'Below is the result of the run before it.';
  return withEarlier([marker, UNFINISHED], head, note, earlier);
}

function withEarlier(
  marks: readonly string[],
  head: readonly string[],
  note: string,
  earlier: string,
): string {
  const parts = head.filter((part) => part !== '').join('\n\n');
  const top = `${marks.join('\n')}\n${parts}\n`;
  if (earlier.trim() === '') return top;
  const whole = `${top}\n${note}\n\n${EARLIER}\n${earlier}`;
  return whole.length <= MOST_CHARACTERS
    ? whole
    : `${marks.join('\n')}\n${head[0]}\n\n${head[1]}\n\n${EARLIER}\n${earlier}`;
}

/** Characters that a result leaves free, so that what a later run says above it fits. */
export const ROOM_FOR_A_RUN = 1000;
