import { isDeepStrictEqual } from 'node:util';
import { isScalar } from 'yaml';
import type { WriteBack } from '../prompt-file.ts';
import type { PromptSource } from '../prompt-format.ts';
import { type PromptText, withinLimits, yamlPromptText } from '../text/prompt-text.ts';
import { replacedLines } from '../text/replaced-lines.ts';
import { locationAt } from '../yaml/source-location.ts';
import type { YamlPath } from '../yaml/yaml-place.ts';

/** The text of a prompt that is a string in a JSON or YAML file. */
export function stringPromptText(source: PromptSource, path: YamlPath): PromptText {
  return parseJson(source.text).ok ? jsonPromptText(source, path) : yamlPromptText(source, path);
}

/** YAML reads JSON, and knows its places, but escapes in other ways. */
function jsonPromptText(source: PromptSource, path: YamlPath): PromptText {
  const range = rangeAt(source, path);
  const replacePrompt = (prompt: string) => withinLimits(prompt, () => write(source, range, path, prompt));
  return {
    location: locationAt(source.path, source.text, range[0]),
    textPath: source.path,
    replacePrompt,
    replacedLines: (prompt) => {
      const written = replacePrompt(prompt);
      return written.ok ? replacedLines(source.text, written.text, range) : null;
    },
  };
}

/** The value of a text that is JSON. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function rangeAt({ document }: PromptSource, path: YamlPath): readonly [number, number] {
  const node = document.getIn(path, true);
  return isScalar(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}

function write(
  { text }: PromptSource,
  [start, end]: readonly [number, number],
  path: YamlPath,
  prompt: string,
): WriteBack {
  const before = parseJson(text);
  const result = text.slice(0, start) + JSON.stringify(prompt) + text.slice(end);
  const after = parseJson(result);
  if (before.ok && after.ok && prompt.isWellFormed()) {
    const old = setAt(before.value, path, prompt);
    if (old === prompt) return { ok: true, text };
    if (isDeepStrictEqual(before.value, after.value)) return { ok: true, text: result };
  }
  return { ok: false, reason: 'No way to write the new text leaves everything else in the file as it is.' };
}

/** @returns what stood there */
function setAt(root: unknown, path: YamlPath, value: string): unknown {
  let holder = root;
  for (const segment of path.slice(0, -1)) holder = Reflect.get(Object(holder), segment);
  const last = path.at(-1) ?? '';
  const old: unknown = Reflect.get(Object(holder), last);
  Reflect.set(Object(holder), last, value);
  return old;
}
