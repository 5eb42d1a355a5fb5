import { placeholdersIn } from '../../text/placeholders.ts';
import { quote } from '../../yaml/quote.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import type { YamlPath } from '../../yaml/yaml-place.ts';
import { extensionOf, isPattern, type ReadingContext, readNamedFile } from '../context.ts';
import type { ConfigurationPart } from '../findings.ts';

/** What stands for the placeholders in one case. */
export type Variables = Readonly<Record<string, string>>;

/** The value of a variable with its place. */
export interface GivenValue {
  readonly part: ConfigurationPart;
  readonly path: YamlPath;
  readonly value: unknown;
}

/** Why a test cannot be used. */
export interface Unusable {
  readonly part: ConfigurationPart;
  readonly path: YamlPath;
  readonly sentence: string;
}

/** Most cases of a configuration. */
export const MOST_CASES = 1000;
const MOST_VARIABLES = 200;

/** Files whose content is made by a program, or is no text. */
const NO_TEXT =
  /^\.(?:[cm]?[jt]sx?|py|rb|go|sh|pdf|png|jpe?g|gif|bmp|webp|svg|mp[34g]|webm|mov|avi|mkv|m4[av]|wav|ogg|flac|xlsx?|docx?|zip)$/;

/**
 * The cases of one test: one for each combination of the values that are lists.
 * @returns why the test cannot be used; no case where a problem was found in it
 */
export function casesOf(
  context: ReadingContext,
  given: ReadonlyMap<string, GivenValue>,
): readonly Variables[] | Unusable {
  const [first] = given.values();
  if (first && given.size > MOST_VARIABLES) {
    const message = `expected at most ${MOST_VARIABLES} variables, found ${given.size}`;
    context.findings.refuse(first.part, first.path.slice(0, -1), message);
    return [];
  }
  // All of them are read before any is judged, so that every file that is named is asked for.
  const read = [...given].map(([name, value]) => ({ name, texts: textsOf(context, value) }));
  const alternatives: [string, readonly string[]][] = [];
  for (const { name, texts } of read) {
    if (texts === null) return [];
    if ('sentence' in texts) return texts;
    alternatives.push([name, texts]);
  }
  const count = alternatives.reduce((product, [, texts]) => product * texts.length, 1);
  if (first && count > MOST_CASES) {
    const message = `expected values with at most ${MOST_CASES} combinations, found ${count}`;
    context.findings.refuse(first.part, first.path.slice(0, -1), message);
    return [];
  }
  return nestedIn(given, alternatives) ?? combinationsOf(alternatives, count);
}

type Alternatives = readonly (readonly [name: string, texts: readonly string[]])[];

/** The values of the last names change first. */
function combinationsOf(alternatives: Alternatives, count: number): readonly Variables[] {
  return Array.from({ length: count }, (_, number) => {
    let rest = number;
    const entries = alternatives.toReversed().map(([name, texts]) => {
      const text = texts[rest % texts.length] ?? '';
      rest = Math.floor(rest / texts.length);
      return [name, text] as const;
    });
    return Object.fromEntries(entries.reverse());
  });
}

/** A value that names another variable would have to be filled first. */
function nestedIn(given: ReadonlyMap<string, GivenValue>, alternatives: Alternatives): Unusable | null {
  for (const [name, texts] of alternatives) {
    const nested = texts.flatMap(placeholdersIn).find((placeholder) => given.has(placeholder.name));
    const { part, path } = given.get(name) ?? {};
    if (nested && part && path) {
      const sentence = `expected a value without other variables, found ${quote(nested.written)}`;
      return { part, path, sentence };
    }
  }
  return null;
}

/** The texts that a value stands for: one, or those of a list. */
function textsOf(context: ReadingContext, given: GivenValue): readonly string[] | Unusable | null {
  const { value, part, path } = given;
  const items = Array.isArray(value) ? value : [value];
  if (items.length === 0) {
    context.findings.refuse(part, path, 'expected at least one value, found an empty list');
    return null;
  }
  const texts = items.map((item, index) => {
    const itemPath = Array.isArray(value) ? [...path, index] : path;
    return textOf(context, { part, path: itemPath, value: item });
  });
  const unread = texts.find((text) => typeof text !== 'string');
  return unread === undefined ? texts.filter((text) => typeof text === 'string') : unread;
}

function textOf(context: ReadingContext, given: GivenValue): string | Unusable | null {
  const { value } = given;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  // A line end behind a value is cut off, as it would spoil JSON around it.
  const text = String(value).replace(/\n$/, '');
  return text.startsWith('file://') ? fileText(context, given, text) : text;
}

function fileText(context: ReadingContext, given: GivenValue, reference: string): string | Unusable | null {
  const { part, path } = given;
  const extension = extensionOf(reference);
  if (part !== context.root || isPattern(reference) || NO_TEXT.test(extension)) {
    return { part, path, sentence: `expected a value or a text file, found ${quote(reference)}` };
  }
  const file = readNamedFile(context, part, path, reference);
  if (file === null) return null;
  if (extension !== '.yaml' && extension !== '.yml') return file.text.trim();
  const yaml = readYaml(file.text);
  if (yaml.ok) return JSON.stringify(yaml.value) ?? '';
  context.findings.refuseText(file.path, file.text, yaml.faults);
  return null;
}
