import type { Message } from '../../spo/types.ts';
import type { PromptText } from '../text/prompt-text.ts';
import { quote } from '../yaml/quote.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlPath } from '../yaml/yaml-place.ts';
import { type Chat, chatInText, chatOf, chatPlace, looksLikeChat } from './chat.ts';
import { extensionOf, isPattern, type ReadingContext, readNamedFile, withoutScheme } from './context.ts';
import { parseJson } from './json-prompt-text.ts';
import { beyondPlaceholders } from './template.ts';
import { textParts } from './text-parts.ts';

/** A prompt of a configuration, without the tests that all of them share. */
export interface FoundPrompt {
  readonly wantedName: string;
  /** Where the configuration has it. */
  readonly path: YamlPath;
  readonly messages: readonly Message[];
  /** Which of the messages is optimized. */
  readonly target: number;
  readonly place: PromptText;
}

/** One entry of `prompts` on its way to prompts. */
export interface Entry {
  readonly text: string;
  /** Of the text in the configuration. */
  readonly path: YamlPath;
  /** What its author called it; empty for nothing. */
  readonly name: string;
  /** From 1 on. */
  readonly number: number;
}

/** Takes what cannot be handled, with the place and why. */
export type LeaveOut = (path: YamlPath, sentence: string) => void;

/** Most prompts of a configuration, and of a file that it names. */
export const MOST_PROMPTS = 50;

/** What ends like this is a file to promptfoo, with or without `file://` in front. */
const FILE_NAME = /\.(?:txt|md|j2|json|jsonl|csv|ya?ml|[cm]?[jt]s|py|rb|sh)(?::\w+)?$/i;
const TEXT_FILES = new Set(['.txt', '.md', '.j2']);
const CHAT_FILES = new Set(['.json', '.yaml', '.yml']);

/** True for a text that promptfoo takes for the name of a file. */
export function namesFile(text: string): boolean {
  return !text.includes('\n') && (text.startsWith('file://') || FILE_NAME.test(text));
}

/** `place`, which takes no prompt that would be read as something else than the text that it is. */
export function stayingText(place: PromptText, stays: (prompt: string) => boolean): PromptText {
  return {
    ...place,
    replacePrompt: (prompt) =>
      stays(prompt)
        ? place.replacePrompt(prompt)
        : { ok: false, reason: 'promptfoo would not take the new text for plain text.' },
    replacedLines: (prompt) => (stays(prompt) ? place.replacedLines(prompt) : null),
  };
}

function chatContent(place: PromptText): PromptText {
  return stayingText(place, (prompt) => !prompt.startsWith('file://') && beyondPlaceholders(prompt) === null);
}

/** The prompts of a file that an entry names. */
export function promptsOfFile(
  context: ReadingContext,
  entry: Entry,
  leaveOut: LeaveOut,
): readonly FoundPrompt[] {
  const { text: reference, path, name } = entry;
  const extension = extensionOf(reference);
  if (isPattern(reference)) {
    leaveOut(path, `expected the name of one file, found the pattern ${quote(reference)}`);
    return [];
  }
  const ownName = name || withoutScheme(reference).replace(/^.*[/\\]/, '');
  if (CHAT_FILES.has(extension)) return readChatFile(context, entry, ownName, leaveOut);
  if (!TEXT_FILES.has(extension)) {
    leaveOut(path, `expected a text, Markdown, YAML or JSON file, found ${quote(reference)}`);
    return [];
  }
  const file = readNamedFile(context, context.root, path, reference);
  if (file === null) return [];
  const parts = textParts(file, extension === '.txt', MOST_PROMPTS);
  if (parts.length === 0 || parts.length > MOST_PROMPTS) {
    const found = parts.length === 0 ? 'blank text' : 'more';
    const message = `expected from 1 to ${MOST_PROMPTS} prompts, found ${found}`;
    context.findings.refuseText(file.path, file.text, [{ offset: 0, message }]);
    return [];
  }
  return parts.flatMap(({ text, place }, index) => {
    const partName = parts.length === 1 ? ownName : `${ownName}-${index + 1}`;
    return promptsOfText(entry, partName, text, place, leaveOut);
  });
}

function readChatFile(
  context: ReadingContext,
  entry: Entry,
  wantedName: string,
  leaveOut: LeaveOut,
): readonly FoundPrompt[] {
  const { text: reference, path } = entry;
  const file = readNamedFile(context, context.root, path, reference);
  if (file === null) return [];
  const yaml = readYaml(file.text);
  // JSON that loops over its messages is none before it is filled.
  const beyond = beyondPlaceholders(yaml.ok ? textOf(chatOf(yaml.value)) : file.text);
  if (beyond !== null) {
    leaveOut(path, `expected plain placeholders such as {{name}}, found ${quote(beyond)}`);
    return [];
  }
  if (!yaml.ok) {
    context.findings.refuseText(file.path, file.text, yaml.faults);
    return [];
  }
  if (extensionOf(reference) === '.json' && !parseJson(file.text).ok) {
    context.findings.refuseText(file.path, file.text, [{ offset: 0, message: 'expected JSON, found YAML' }]);
    return [];
  }
  const source = { ...file, document: yaml.document, value: yaml.value };
  const chat = chatOf(yaml.value);
  if (chat !== null) return [{ wantedName, path, ...chat, place: chatContent(chatPlace(source, chat)) }];
  leaveOut(path, `expected chat messages with role and text as content, found others in ${quote(reference)}`);
  return [];
}

function textOf(chat: Chat | null): string {
  return chat?.messages.map(({ content }) => content).join('\n') ?? '';
}

/** The prompt that a text is: chat messages where it is written like them, or else what the user says. */
export function promptsOfText(
  entry: Entry,
  wantedName: string,
  text: string,
  place: PromptText,
  leaveOut: LeaveOut,
): readonly FoundPrompt[] {
  const { path } = entry;
  const beyond = beyondPlaceholders(text);
  if (beyond !== null) {
    leaveOut(path, `expected plain placeholders such as {{name}}, found ${quote(beyond)}`);
    return [];
  }
  if (!looksLikeChat(text)) {
    const plain = stayingText(
      place,
      (prompt) => !looksLikeChat(prompt) && beyondPlaceholders(prompt) === null,
    );
    return [{ wantedName, path, messages: [{ role: 'user', content: text }], target: 0, place: plain }];
  }
  const inText = chatInText(text, place);
  const insideOfIt = inText && beyondPlaceholders(textOf(inText.chat));
  if (inText === null || insideOfIt !== null) {
    leaveOut(path, 'expected chat messages with role and text as content, found others');
    return [];
  }
  return [{ wantedName, path, ...inText.chat, place: chatContent(inText.place) }];
}
