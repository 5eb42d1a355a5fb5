import { quote } from '../yaml/quote.ts';
import type { YamlPath } from '../yaml/yaml-place.ts';
import type { ReadingContext } from './context.ts';
import {
  type Entry,
  type FoundPrompt,
  type LeaveOut,
  MOST_PROMPTS,
  namesFile,
  promptsOfFile,
  promptsOfText,
  stayingText,
} from './found-prompts.ts';
import { stringPromptText } from './json-prompt-text.ts';

/** Prompts that a program or a service keeps. */
const ELSEWHERE = /^(?:exec|langfuse|portkey|helicone|opik|package):/;

/** The prompts of a configuration. What cannot be handled is left out and named; nothing else being there is a problem. */
export function readPrompts(context: ReadingContext): readonly FoundPrompt[] {
  const { findings, root } = context;
  const leftOut: { readonly path: YamlPath; readonly sentence: string }[] = [];
  const leaveOut = (path: YamlPath, sentence: string) => void leftOut.push({ path, sentence });
  const entries = entriesOf(context);
  const found = entries.flatMap((entry) => readEntry(context, entry, leaveOut));
  if (found.length > MOST_PROMPTS) {
    findings.refuse(root, ['prompts'], `expected at most ${MOST_PROMPTS} prompts, found ${found.length}`);
  }
  for (const { path, sentence } of leftOut) {
    if (found.length === 0) findings.refuse(root, path, sentence);
    else findings.notice(root, path, `prompt ${Number(path[1] ?? 0) + 1} is left out: ${sentence}`);
  }
  return found;
}

function entriesOf({ configuration, findings, root }: ReadingContext): readonly Entry[] {
  const { prompts } = configuration;
  if (typeof prompts === 'string') {
    return [{ text: prompts, path: ['prompts'], name: '', number: 1 }];
  }
  return prompts.flatMap((prompt, index): Entry[] => {
    const entryPath = ['prompts', index];
    const number = index + 1;
    if (typeof prompt === 'string') return [{ text: prompt, path: entryPath, name: '', number }];
    const { raw, id, label, ...others } = prompt;
    for (const key of Object.keys(others)) {
      findings.notice(root, [...entryPath, key], `${quote(key)} of a prompt is not used`);
    }
    const text = raw || id;
    if (!text) {
      findings.refuse(root, entryPath, 'expected the key raw with the text of the prompt, found none');
      return [];
    }
    const path = [...entryPath, raw ? 'raw' : 'id'];
    return [{ text, path, name: label || (raw ? id : '') || '', number }];
  });
}

function readEntry(context: ReadingContext, entry: Entry, leaveOut: LeaveOut): readonly FoundPrompt[] {
  const { text, path, name, number } = entry;
  if (!/\S/.test(text)) {
    context.findings.refuse(context.root, path, 'expected text that is not blank, found blank text');
    return [];
  }
  if (namesFile(text)) return promptsOfFile(context, entry, leaveOut);
  if (ELSEWHERE.test(text)) {
    leaveOut(path, `expected a text or a file, found ${quote(text)}`);
    return [];
  }
  const isText = (prompt: string) => !namesFile(prompt) && !ELSEWHERE.test(prompt);
  const place = stayingText(stringPromptText(context.root, path), isText);
  return promptsOfText(entry, name || `prompt-${number}`, text, place, leaveOut);
}
