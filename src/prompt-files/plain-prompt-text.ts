import { decodeText } from './decode-text.ts';
import type { WriteBack } from './prompt-file.ts';
import { type PromptText, withinLimits } from './prompt-text.ts';
import { replacedLines } from './replaced-lines.ts';
import { locationAt } from './source-location.ts';

/**
 * The prompt that a text file as a whole is. Its byte order mark, its kind of line ends and the line ends behind its
 * text are the file's manner and no part of the prompt.
 */
export function plainPrompt(text: string): string {
  const { body } = partsOf(text);
  return body.replaceAll('\r\n', '\n');
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
  const { mark, end } = partsOf(text);
  const wanted = plainPrompt(prompt);
  const result = mark + wanted.replaceAll('\n', lineEndOf(text)) + end;
  const again = decodeText(new TextEncoder().encode(result));
  if (again.ok && plainPrompt(again.text) === wanted && prompt.isWellFormed())
    return { ok: true, text: result };
  return { ok: false, reason: 'The new text has characters that a text file cannot hold as they are.' };
}

function partsOf(text: string): { readonly mark: string; readonly body: string; readonly end: string } {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  let length = text.length;
  while (length > mark.length && /[\r\n]/.test(text.charAt(length - 1))) length -= 1;
  return { mark, body: text.slice(mark.length, length), end: text.slice(length) };
}

/** The one that most lines of a text end in. */
function lineEndOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  return windows > all - windows ? '\r\n' : '\n';
}
