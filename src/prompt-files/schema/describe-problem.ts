import type { z } from 'zod';
import { issueDetails } from '../spo-template/template-parts.ts';
import { quote, shortSentence } from '../yaml/quote.ts';
import type { YamlPath } from '../yaml/yaml-place.ts';
import { isMapping } from './is-mapping.ts';

/** What a reader is told about one thing that the schema refused: where, what was expected, what was found. */
export function describeIssue(issue: z.core.$ZodIssue, root: unknown): string {
  const found = valueAt(root, issue.path);
  if (found === undefined && issue.path.length > 0) {
    return `${pathName(issue.path)}expected ${issue.message}, but the key is missing`;
  }
  return `${pathName(issue.path)}expected ${issue.message}, found ${describeValue(found)}${hint(issue, found)}`;
}

/** The same for a key that the schema does not know. */
export function describeUnknownKey(issue: z.core.$ZodIssue, key: string): string {
  return `${pathName(issue.path)}expected ${issue.message}, found the unknown key ${quote(key)}`;
}

/** How a reader calls one of a list. */
const ITEMS: ReadonlyMap<PropertyKey | undefined, string> = new Map([
  ['qa', 'case'],
  ['checks', 'check'],
  ['prompts', 'prompt'],
  ['messages', 'message'],
  ['testData', 'case'],
  ['evaluators', 'evaluator'],
  ['choices', 'choice'],
  ['tests', 'test'],
  ['assert', 'assertion'],
]);

/** A sentence on what stands at a path, for what no schema could know. */
export function atPath(path: YamlPath, sentence: string): string {
  return shortSentence(`${pathName(path)}${sentence}`);
}

function pathName(path: YamlPath): string {
  const [first, second, ...rest] = path;
  // The root of a file that is a list of tests.
  if (typeof first === 'number') return `item ${first + 1}: ${pathName(path.slice(1))}`;
  const item = ITEMS.get(first);
  if (item === undefined || typeof second !== 'number')
    return first === undefined ? '' : `${String(first)}: ${pathName(path.slice(1))}`;
  return `${item} ${second + 1}: ${pathName(rest)}`;
}

function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[segment];
  }
  return value;
}

/** What was found, as messages call it. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return describeText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`;
  if (typeof value === 'boolean') return `the truth value ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return isMapping(value) ? 'a mapping' : `a value of the type ${value.constructor.name}`;
}

function describeText(text: string): string {
  return /\S/.test(text) ? `the text ${quote(text)}` : 'blank text';
}

function hint(issue: z.core.$ZodIssue, found: unknown): string {
  const details = issueDetails(issue);
  return details ? ` (${shortSentence(details.reason)})` : quoteHint(issue, found);
}

function quoteHint(issue: z.core.$ZodIssue, found: unknown): string {
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  const isBareWord = ['number', 'bigint', 'boolean'].includes(typeof found);
  return wantsText && isBareWord ? ' (quotes make it text)' : '';
}
