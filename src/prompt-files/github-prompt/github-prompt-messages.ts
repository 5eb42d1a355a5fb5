import type { Message, PromptSpec } from '../../spo/types.ts';
import type { PromptSource } from '../prompt-format.ts';
import { faultAt } from '../schema/schema-faults.ts';
import { fillPlaceholders, placeholdersIn } from '../text/placeholders.ts';
import { withQuestion } from '../text/with-question.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';

export type Choice =
  | { readonly ok: true; readonly index: number }
  | { readonly ok: false; readonly fault: TextFault };

/** The variable that a case gives its reference answer by. */
export const EXPECTED = 'expected';

/**
 * The message whose text is optimized: the one that the file names, or the first system message, or, where there is
 * none, the first user message with a placeholder, or the first user message.
 */
export function chooseMessage({ messages, spo }: GithubPrompt, source: PromptSource): Choice {
  const index =
    typeof spo.optimize === 'number' ? spo.optimize - 1 : indexOfRole(messages, spo.optimize ?? null);
  const message = messages[index];
  if (message === undefined) return refused(spo.optimize, source);
  if (/\S/.test(message.content)) return { ok: true, index };
  const sentence = 'expected text that is not blank, for this message is optimized, found blank text';
  return { ok: false, fault: faultAt(source, ['messages', index, 'content'], sentence) };
}

function indexOfRole(messages: readonly Message[], role: 'system' | 'user' | null): number {
  const system = messages.findIndex((message) => message.role === 'system');
  if (role === 'system' || (role === null && system !== -1)) return system;
  const template = messages.findIndex(
    ({ role, content }) => role === 'user' && placeholdersIn(content).length > 0,
  );
  return template === -1 ? messages.findIndex(({ role }) => role === 'user') : template;
}

function refused(named: string | number | undefined, source: PromptSource): Choice {
  if (named === undefined) {
    const sentence = 'expected a message with the role system or user, found none';
    return { ok: false, fault: faultAt(source, ['messages'], sentence) };
  }
  const found = typeof named === 'number' ? `the number ${named}` : `the role ${named}`;
  const sentence = `expected the role or the number of a message in the file, found ${found}`;
  return { ok: false, fault: faultAt(source, ['spo', 'optimize'], sentence) };
}

/**
 * Names of what the messages are filled with. `{{ name }}` with spaces is text to GitHub's tools, and the expressions
 * of other tools look like it, so it counts only where a case has a value for it.
 */
export function variableNames(messages: readonly Message[], given: ReadonlySet<string>): ReadonlySet<string> {
  const found = messages.flatMap(({ content }) => placeholdersIn(content));
  const meant = found.filter(({ written, name }) => written === `{{${name}}}` || given.has(name));
  return new Set(meant.map(({ name }) => name));
}

/**
 * All messages with the prompt in its place, filled in one pass. Only what the file's own messages name is filled: a new
 * prompt must not draw on a value, the reference answer for one, that the product does not give.
 */
export function messagesWith(
  messages: readonly Message[],
  index: number,
  names: ReadonlySet<string>,
): PromptSpec['render'] {
  return (prompt, { variables, answer, question }) => {
    const put = messages.map((message, at) => (at === index ? { ...message, content: prompt } : message));
    if (variables === undefined) return withQuestion(put, names, question);
    const values = valuesFor({ variables, answer }, names);
    return put.map(({ role, content }) => ({ role, content: fillPlaceholders(content, values) }));
  };
}

/** What the placeholders of those names stand for in a case. */
export function valuesFor(
  { variables, answer }: { variables: Readonly<Record<string, string>>; answer: string | undefined },
  names: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const given = answer === undefined ? variables : { ...variables, [EXPECTED]: answer };
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}
