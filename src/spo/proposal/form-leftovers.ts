import type { PromptSpec } from '../types.ts';

/** Tags of the message and of the reply, and labels of the message: a prompt has them only where the one before it had. */
const FORM =
  /<\/?(?:analy[sz]e|modification|choose|sample_answers|answer_requirements|reference_answers|placeholders|word_limit|reply_fault)[ \t]*>|^(?:Question|Answer|Reference for question) \d+:$/gim;

/** Why a prompt holds parts of the form that its reply was asked for in; null when it holds none. */
export function formLeftover(
  text: string,
  before: string,
  { requirements }: Pick<PromptSpec, 'requirements'>,
): string | null {
  const had = new Set(Array.from(before.matchAll(FORM), ([found]) => found.toLowerCase()));
  const left = Array.from(text.matchAll(FORM), ([found]) => found).find(
    (found) => !had.has(found.toLowerCase()),
  );
  if (left !== undefined) return `the prompt repeats ${left} from the message`;
  const material = new Set([before, requirements].flatMap(linesOf));
  const quoted = linesOf(text).find((line) => line.startsWith('>') && !material.has(line));
  const isCopy = quoted !== undefined && material.has(quoted.slice(1).trim());
  return isCopy ? 'the prompt repeats lines of the message with their mark ">"' : null;
}

/** Takes the mark of quoted material off, where every line has it and the prompt before it was not such a quotation. */
export function withoutQuoteMarks(text: string, before: string): string {
  const isQuoted = (each: string) => linesOf(each).every((line) => line === '' || line.startsWith('>'));
  return isQuoted(text) && !isQuoted(before) ? text.replaceAll(/^[ \t]*>[ \t]?/gm, '').trim() : text;
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}
