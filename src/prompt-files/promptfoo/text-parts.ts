import type { WriteBack } from '../prompt-file.ts';
import { type PromptText, withinLimits } from '../text/prompt-text.ts';
import { replacedLines } from '../text/replaced-lines.ts';
import { lineEndOf, lineFeeds } from '../yaml/line-ends.ts';
import { locationAt } from '../yaml/source-location.ts';
import type { NamedFile } from './context.ts';

/** A prompt in a text file: without the white space around it, and with line feeds only. */
export interface TextPart {
  readonly text: string;
  readonly place: PromptText;
}

/** In UTF-16 code units; white space around the part lies outside. */
type Range = readonly [start: number, end: number];

/**
 * The prompts in a text file: what stands between lines of three hyphens, blank parts aside.
 * @param isSplit false for a file that is one prompt, whatever lines it has
 * @param most parts that are of interest; of more, one more comes back
 */
export function textParts(file: NamedFile, isSplit: boolean, most: number): readonly TextPart[] {
  const ranges = rangesOf(file.text, isSplit).slice(0, most + 1);
  return ranges.map((range, index) => {
    const replacePrompt = (prompt: string) =>
      withinLimits(prompt, () => write(file.text, isSplit, index, prompt));
    return {
      text: textIn(file.text, range),
      place: {
        location: locationAt(file.path, file.text, range[0]),
        textPath: file.path,
        replacePrompt,
        replacedLines: (prompt) => {
          const written = replacePrompt(prompt);
          return written.ok ? replacedLines(file.text, written.text, range) : null;
        },
      },
    };
  });
}

function rangesOf(text: string, isSplit: boolean): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const close = (end: number) => {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    if (part.trim() !== '') ranges.push([from, from + part.trim().length]);
  };
  for (let line = 0; isSplit && line < text.length; ) {
    const lineEnd = text.indexOf('\n', line);
    const next = lineEnd === -1 ? text.length : lineEnd + 1;
    if (text.slice(line, next).trim() === '---') {
      close(line);
      start = next;
    }
    line = next;
  }
  close(text.length);
  return ranges;
}

function textIn(text: string, [start, end]: Range): string {
  return lineFeeds(text.slice(start, end));
}

/** The new text is read again: it has to be the same part, and the others have to be as they were. */
function write(text: string, isSplit: boolean, index: number, prompt: string): WriteBack {
  const ranges = rangesOf(text, isSplit);
  const [start, end] = ranges[index] ?? [0, 0];
  const wanted = lineFeeds(prompt.trim());
  if (wanted === textIn(text, [start, end])) return { ok: true, text };
  const result = text.slice(0, start) + wanted.replaceAll('\n', lineEndOf(text)) + text.slice(end);
  const parts = rangesOf(result, isSplit).map((range) => textIn(result, range));
  const isSame = parts.length === ranges.length && parts[index] === wanted;
  if (isSame && prompt.isWellFormed() && !prompt.includes('\0')) return { ok: true, text: result };
  return { ok: false, reason: 'The new text cannot stand in a text file as one prompt.' };
}
