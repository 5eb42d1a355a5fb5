import type { Case, Message, PromptSpec } from '../../spo/types.ts';
import { countTrailing } from '../yaml/scalar/count-trailing.ts';

/** Where the question of a case goes in a prompt that says so: `{question}` or `{{question}}`. */
const QUESTION = /\{\{[ \t]*question[ \t]*\}\}|\{question\}/g;

/** Each spelling that a prompt has of the place of the question; none where the question is put behind the prompt. */
function questionPlaceholders(prompt: string): readonly string[] {
  return [...new Set(prompt.match(QUESTION))];
}

/**
 * The one message that puts a case to a prompt. The line ends that a block scalar leaves behind the prompt do not widen
 * the one blank line before the question.
 */
export function questionMessage(prompt: string, { question }: Pick<Case, 'question'>): readonly Message[] {
  const instructions = prompt.slice(0, prompt.length - countTrailing(prompt, '\n'));
  // One pass: a question may have such braces itself.
  const filled = instructions.replaceAll(QUESTION, () => question);
  const isFilled = questionPlaceholders(instructions).length > 0;
  return [{ role: 'user', content: isFilled ? filled : `${instructions}\n\n${question}` }];
}

/** How a prompt that names the question by a placeholder, or not at all, is asked, and what every new text of it has to keep. */
export function questionFrame(prompt: string): Pick<PromptSpec, 'placeholders' | 'render'> {
  const placeholders = questionPlaceholders(prompt);
  return { ...(placeholders.length > 0 ? { placeholders } : {}), render: questionMessage };
}
