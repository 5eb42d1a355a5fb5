import type { Message } from '../../spo/types.ts';
import { fillPlaceholders, placeholdersIn } from './placeholders.ts';

/**
 * Messages as somebody asks them who tries a prompt: the question stands for the only placeholder, wherever the messages
 * have it, or comes last.
 * @param names of the placeholders that a case would fill
 */
export function withQuestion(
  messages: readonly Message[],
  names: ReadonlySet<string>,
  question: string,
): readonly Message[] {
  const [name] = names;
  const isNamed = ({ content }: Message) => placeholdersIn(content).some((each) => each.name === name);
  if (name === undefined || names.size > 1 || !messages.some(isNamed)) {
    return [...messages, { role: 'user', content: question }];
  }
  return messages.map(({ role, content }) => ({
    role,
    content: fillPlaceholders(content, { [name]: question }),
  }));
}
