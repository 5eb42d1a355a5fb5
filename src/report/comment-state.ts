// What a comment of ours says of itself on its first lines, so that runs know of each other.
import { codeText, linkText } from './words/inline-text.ts';

const RESULT = /^<!-- spo-action:(result|verdicts) ([\w./-]{1,60}) ([0-9a-f]{40})(?: ([0-9a-f]{16}))? -->$/;

/** Ends a line on top that is no part of what stands below it. There is one at most. */
const TOP = /<!-- spo-action:(?:closed|started ([\w./-]{1,60})) -->$/;

// GitHub answers a longer comment with 422.
const MOST_CHARACTERS = 65_536;

/** Characters that a result leaves free, so that nothing of it has to go when a line comes on top. */
export const ROOM_FOR_A_LINE = 1000;

/** The run of a workflow that a comment speaks of. */
export interface RunPlace {
  /** Tells runs and their attempts apart: letters, digits, `.`, `/` and `-`. */
  readonly id: string;
  /** Its page for people. */
  readonly page: string;
}

/** Where a text of ours is from. */
export interface ResultSource {
  /** Id of the run that wrote it. */
  readonly run: string;
  /** The commit that it is of. */
  readonly headSha: string;
  /** Which prompt files that run looked for, 16 hex digits: other workflows may look for others. Absent where it does not say. */
  readonly selection?: string;
}

export interface CommentState {
  /** The run whose start is noted on top; null where none is. */
  readonly startedBy: string | null;
  /** Whose result it is; null where there is none, as with verdicts of a search that went on. */
  readonly result: Pick<ResultSource, 'run' | 'headSha'> | null;
  /** `ResultSource.selection` of result or verdicts; null where they do not say. */
  readonly selection: string | null;
  /** The comment without marker and line on top. */
  readonly text: string;
  readonly hasTopLine: boolean;
}

/** Reads a comment of ours. Its first lines count, which no text of a model or a stranger gets into. */
export function commentState(body: string): CommentState {
  const lines = body.split(/\r?\n/).slice(1);
  const top = TOP.exec(lines[0]?.trimEnd() ?? '');
  const below = top === null ? lines : lines.slice(2);
  const [, kind, run, headSha, selection = null] = RESULT.exec(below[0]?.trimEnd() ?? '') ?? [];
  const isResult = kind === 'result' && run !== undefined && headSha !== undefined;
  return {
    startedBy: top?.[1] ?? null,
    result: isResult ? { run, headSha } : null,
    selection,
    text: below.join('\n'),
    hasTopLine: top !== null,
  };
}

/** First line of what a run has found. @param kind `verdicts` while its search goes on */
export function resultMark(
  { run, headSha, selection }: ResultSource,
  kind: 'result' | 'verdicts' = 'result',
): string {
  const words = [`spo-action:${kind}`, run, headSha, ...(selection === undefined ? [] : [selection])];
  return `<!-- ${words.join(' ')} -->`;
}

/** A comment of ours with the start of a run noted on top. @param body as it stands; null for none */
export function renderStarted(marker: string, run: RunPlace, headSha: string, body: string | null): string {
  const { text } = commentState(body ?? marker);
  const check = linkText(`check of commit ${codeText(headSha.slice(0, 7))}`, run.page);
  const earlier = text.trim() === '' ? '' : '; below is what an earlier one found';
  return withTopLine(marker, `> A ${check} was started${earlier}.`, `started ${run.id}`, text);
}

/** A comment of ours whose pull request is closed. @param fate what became of the branch, a sentence after another one */
export function renderClosed(marker: string, how: 'merged' | 'closed', fate: string, body: string): string {
  const { text } = commentState(body);
  const last = text.trim() === '' ? '' : ': below is the last check of it';
  return withTopLine(marker, `> This pull request was **${how}**${last}.${fate}`, 'closed', text);
}

/** What is too long loses whole lines at its end. */
function withTopLine(marker: string, line: string, mark: string, text: string): string {
  const whole = `${marker}\n${line} <!-- spo-action:${mark} -->\n\n${text}`;
  return whole.length <= MOST_CHARACTERS ? whole : whole.slice(0, whole.lastIndexOf('\n', MOST_CHARACTERS));
}
