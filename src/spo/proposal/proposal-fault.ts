import { countWords } from '../asking/count-words.ts';
import type { PromptSpec } from '../types.ts';
import { copiedText } from './copied-text.ts';
import { formLeftover } from './form-leftovers.ts';
import { hiddenTextFault } from './invisible-text.ts';
import { placeholderFault } from './product-placeholders.ts';

/** No prompt for people to review is longer, and a prompt file may have 1 MiB. */
const MOST_CHARACTERS = 100_000;

/**
 * Why a prompt that a model wrote cannot take the place of the one before it, whatever its answers are; null when it can. It is
 * asked of every proposal before it is executed, and again before anything is offered or committed.
 * @returns part of a sentence, without its full stop
 */
export function proposalFault(
  prompt: string,
  before: string,
  spec: Pick<PromptSpec, 'cases' | 'requirements' | 'count' | 'placeholders'>,
): string | null {
  if (prompt.length > MOST_CHARACTERS) {
    return `the prompt has ${prompt.length} characters and ${MOST_CHARACTERS} are the most`;
  }
  const fault =
    formLeftover(prompt, before, spec) ??
    hiddenTextFault(prompt, before) ??
    placeholderFault(prompt, before, spec.placeholders ?? []);
  if (fault !== null) return fault;
  const copied = copiedText(prompt, before, spec);
  if (copied !== null) return `the prompt copies "${copied}" from the questions or reference answers`;
  const words = spec.count === null ? 0 : countWords(prompt);
  return spec.count !== null && words > spec.count
    ? `the prompt has ${words} words and the limit is ${spec.count}`
    : null;
}
