import { changeTexts } from '../cells/changes.ts';
import { fenced } from '../words/fence.ts';
import { visibleText } from '../words/visible-text.ts';
import { type WordChange, wordChanges } from '../words/word-changes.ts';

const CONTEXT_CHARACTERS = 80;

/** The change from one text to another as the lines of a `diff` block; empty for the same text. */
export type DiffText = (before: string, after: string) => string;

/**
 * Compares word by word: each run of added, removed or kept words stands on a line of its own, and long kept stretches
 * are shortened. What was compared once is remembered, because a body is rendered again and again until it fits.
 */
export function rememberingDiff(): DiffText {
  const known = new Map<string, string>();
  return (before, after) => {
    const key = JSON.stringify([before, after]);
    const text = known.get(key) ?? diffText(before, after);
    known.set(key, text);
    return text;
  };
}

function diffText(before: string, after: string): string {
  if (before === after) return '';
  const [old, fresh] = [visibleText(before), visibleText(after)];
  if (old === fresh) return '  (only characters that cannot be seen differ)';
  return wordChanges(old, fresh).flatMap(runLines).join('\n');
}

/** A prompt's change as a fenced block. */
export function promptDiff(diff: DiffText, before: string, after: string, limit: number): string {
  const text = diff(before, after);
  return text === '' ? changeTexts.en.same : fenced(text, 'diff', limit);
}

function runLines(run: WordChange): string[] {
  if ('removed' in run) return [...prefixed('- ', run.removed), ...prefixed('+ ', run.added)];
  const lines = prefixed('', run.kept).filter((line) => line.trim() !== '');
  return shortened(lines).map((line) => `  ${line}`);
}

/** The lines of a run. The first may begin within a line, after a space. */
function prefixed(sign: string, text: string): string[] {
  if (text === '') return [];
  const lines = text
    .replace(/^ (?=\S)/, '')
    .replace(/^\n(?=.)/, '')
    .trimEnd()
    .split('\n');
  return lines.map((line) => `${sign}${line}`);
}

/** The kept lines next to a change, and of those the words next to it. */
function shortened(lines: readonly string[]): string[] {
  if (lines.length > 4) return [...lines.slice(0, 2).map(middleCut), '…', ...lines.slice(-2).map(middleCut)];
  return lines.map(middleCut);
}

function middleCut(line: string): string {
  if (line.length <= 2 * CONTEXT_CHARACTERS) return line;
  const head = line.slice(0, CONTEXT_CHARACTERS).toWellFormed();
  return `${head} … ${line.slice(-CONTEXT_CHARACTERS).toWellFormed()}`;
}
