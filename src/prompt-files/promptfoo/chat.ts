import { z } from 'zod';
import type { Message } from '../../spo/types.ts';
import type { PromptSource } from '../prompt-format.ts';
import type { PromptText } from '../text/prompt-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { stringPromptText } from './json-prompt-text.ts';

/** Messages of a chat, and which of them is optimized. */
export interface Chat {
  readonly messages: readonly Message[];
  readonly target: number;
}

const MOST_MESSAGES = 100;

const messagesSchema = z
  .array(
    z.looseObject({
      role: z.enum(['system', 'developer', 'user', 'assistant']),
      // A message that names a file would have its text elsewhere.
      content: z.string().regex(/^(?!file:\/\/)/),
    }),
  )
  .min(1)
  .max(MOST_MESSAGES);

/** The messages that a file holds: the system message is optimized, or else the last one of the user. */
export function chatOf(value: unknown): Chat | null {
  const parsed = messagesSchema.safeParse(value);
  if (!parsed.success) return null;
  const messages = parsed.data.map(({ role, content }): Message => {
    return { role: role === 'developer' ? 'system' : role, content };
  });
  const system = messages.findIndex(({ role }) => role === 'system');
  const target = system === -1 ? messages.findLastIndex(({ role }) => role === 'user') : system;
  return /\S/.test(messages[target]?.content ?? '') ? { messages, target } : null;
}

/** Where the message that is optimized stands in a JSON or YAML file. */
export function chatPlace(source: PromptSource, { target }: Chat): PromptText {
  return stringPromptText(source, [target, 'content']);
}

/** True for a text that its reader takes for chat messages, written out as JSON or YAML. */
export function looksLikeChat(text: string): boolean {
  return /^\s*(?:- role:|\[\s*\{\s*["']?role|\[\s*\{[%{])/.test(text);
}

/** The chat that stands in a text, which itself stands at `outer`; null where it cannot be read. */
export function chatInText(
  text: string,
  outer: PromptText,
): { readonly chat: Chat; readonly place: PromptText } | null {
  const yaml = readYaml(text);
  const chat = yaml.ok ? chatOf(yaml.value) : null;
  if (!yaml.ok || chat === null) return null;
  const inner = chatPlace({ path: outer.textPath, text, document: yaml.document, value: yaml.value }, chat);
  const place: PromptText = {
    location: outer.location,
    textPath: outer.textPath,
    replacePrompt: (prompt) => {
      const written = inner.replacePrompt(prompt);
      return written.ok ? outer.replacePrompt(written.text) : written;
    },
    replacedLines: (prompt) => {
      const written = inner.replacePrompt(prompt);
      return written.ok ? outer.replacedLines(written.text) : null;
    },
  };
  return { chat, place };
}
