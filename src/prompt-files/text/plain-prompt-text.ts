import type { WriteBack } from '../prompt-file.ts';
import { lineEndOf, lineFeeds } from '../yaml/line-ends.ts';
import { locationAt } from '../yaml/source-location.ts';
import { type PromptText, withinLimits } from './prompt-text.ts';
import { replacedLines } from './replaced-lines.ts';

/**
 * The prompt that a text file as a whole is. Its byte order mark, its kind of line ends and the line ends behind its
 * text are the file's manner and no part of the prompt.
 */
export function plainPrompt(text: string): string {
  return lineFeeds(partsOf(text).body);
}

/** Where that prompt stands, and the way back to it in the file's manner. @param text of the file at `path` */
export function plainPromptText(path: string, text: string): PromptText {
  const replacePrompt = (prompt: string) => withinLimits(prompt, () => write(text, prompt));
  return {
    location: locationAt(path, text, 0),
    textPath: path,
    replacePrompt,
    replacedLines: (prompt) => {
      const written = replacePrompt(prompt);
      // A suggestion cannot show a byte order mark, so it would lose it.
      if (!written.ok || text.startsWith('\ufeff')) return null;
      return replacedLines(text, written.text, [0, text.length]);
    },
  };
}

function write(text: string, prompt: string): WriteBack {
  if (prompt === plainPrompt(text)) return { ok: true, text };
  const { mark, body, end } = partsOf(text);
  const wanted = lineFeeds(prompt.slice(0, lengthWithoutEnd(prompt)));
  const result = mark + wanted.replaceAll('\n', lineEndOf(body.includes('\n') ? body : end)) + end;
  const isText = prompt.isWellFormed() && !prompt.includes('\0');
  if (isText && plainPrompt(result) === wanted) return { ok: true, text: result };
  return { ok: false, reason: 'The new text has characters that a text file cannot hold as they are.' };
}

function partsOf(text: string): { readonly mark: string; readonly body: string; readonly end: string } {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const length = Math.max(mark.length, lengthWithoutEnd(text));
  return { mark, body: text.slice(mark.length, length), end: text.slice(length) };
}

function lengthWithoutEnd(text: string): number {
  let length = text.length;
  while (length > 0 && /[\r\n]/.test(text.charAt(length - 1))) length -= 1;
  return length;
}
