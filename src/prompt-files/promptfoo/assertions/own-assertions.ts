import { compilePattern } from '../../../spo/assertions/pattern.ts';
import { compileSchema } from '../../../spo/assertions/schema.ts';
import type { Assertion } from '../../../spo/types.ts';
import { excerpt, quote } from '../../yaml/quote.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import type { Variables } from '../tests/variables.ts';
import { commaSeparated, isRefusal, type Refusal, textsOf } from './assertion-text.ts';

type Body = Assertion extends infer Each
  ? Each extends Assertion
    ? Omit<Each, 'label' | 'not'>
    : never
  : never;

/** An assertion of ours with what its label shows behind its kind. */
type ShownBody = readonly [shown: string, body: Body];
type Made = readonly ShownBody[] | Refusal;
type Maker = (value: unknown, variables: Variables, not: boolean) => Made | null;

/** The deterministic kinds of promptfoo's assertions. What a maker has none of ours for, it answers with null. */
const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  [
    'equals',
    (value, variables) => (isObject(value) ? schema({ const: value }) : single('equals', value, variables)),
  ],
  ...(['contains', 'icontains', 'starts-with', 'ends-with', 'regex'] as const).map(
    (kind): [string, Maker] => [kind, (value, variables) => single(kind, value, variables)],
  ),
  ['contains-all', (value, variables, not) => (not ? null : all('contains', value, variables))],
  ['icontains-all', (value, variables, not) => (not ? null : all('icontains', value, variables))],
  ['contains-any', (value, variables, not) => (not ? all : any)('contains', value, variables)],
  ['icontains-any', (value, variables, not) => (not ? all : any)('icontains', value, variables)],
  ['is-json', (value, variables) => json(value, variables)],
  ['word-count', (value, _, not) => (not ? null : words(value))],
]);

/**
 * The assertions of ours that say what one of promptfoo's says.
 * @param type its kind, `not-` in front included
 * @returns why there are none; null for a kind that is not known here
 */
export function ownAssertions(
  type: string,
  value: unknown,
  variables: Variables,
): readonly Assertion[] | Refusal | null {
  const not = type.startsWith('not-');
  const made = MAKERS.get(not ? type.slice('not-'.length) : type)?.(value, variables, not) ?? null;
  if (made === null || isRefusal(made)) return made;
  return made.map(([shown, body]): Assertion => {
    return { ...body, label: shown === '' ? type : `${type} ${shown}`, ...(not ? { not } : {}) };
  });
}

type TextKind = 'equals' | 'contains' | 'starts-with' | 'ends-with' | 'icontains' | 'regex';

function single(kind: TextKind, value: unknown, variables: Variables): Made {
  const texts = textsOf([value], variables);
  return isRefusal(texts) ? texts : bodies(texts, kind);
}

function all(kind: TextKind, value: unknown, variables: Variables): Made {
  const texts = textsOf(commaSeparated(value), variables);
  return isRefusal(texts) ? texts : bodies(texts, kind);
}

function any(kind: 'contains' | 'icontains', value: unknown, variables: Variables): Made {
  const texts = textsOf(commaSeparated(value), variables);
  if (isRefusal(texts)) return texts;
  const found = pattern(`${kind === 'icontains' ? '(?i)' : ''}(?:${texts.map(escaped).join('|')})`);
  return isRefusal(found) ? found : [[quote(texts.join(', ')), found]];
}

function bodies(texts: readonly string[], kind: TextKind): Made {
  const made: ShownBody[] = [];
  for (const text of texts) {
    const body = textBody(kind, text);
    if (isRefusal(body)) return body;
    made.push([kind === 'regex' ? excerpt(text) : quote(text), body]);
  }
  return made;
}

function textBody(kind: TextKind, text: string): Body | Refusal {
  if (kind === 'regex') return pattern(text);
  if (kind === 'icontains') return pattern(`(?i)${escaped(text)}`);
  return { kind, text };
}

function pattern(source: string): Body | Refusal {
  const compiled = compilePattern(source);
  return compiled.ok ? { kind: 'matches', pattern: source } : { reason: compiled.reason };
}

/** A pattern that finds exactly this text. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function json(value: unknown, variables: Variables): Made {
  if (typeof value !== 'string' || value === '') return schema(value || {});
  const texts = textsOf([value], variables);
  if (isRefusal(texts)) return texts;
  const yaml = readYaml(texts[0] ?? '');
  return yaml.ok ? schema(yaml.value) : { reason: 'its schema is neither JSON nor YAML' };
}

function schema(value: unknown): Made {
  if (!isObject(value) || Array.isArray(value)) return { reason: 'its schema is no mapping' };
  const compiled = compileSchema(value);
  if (!compiled.ok) return { reason: compiled.fault.reason };
  return [
    [typeof value.title === 'string' ? quote(value.title) : '', { kind: 'json-schema', schema: value }],
  ];
}

function words(value: unknown): Made | null {
  const { min, max } = isObject(value) ? value : {};
  if (min !== undefined || typeof max !== 'number' || !Number.isInteger(max) || max < 1) return null;
  return [[`at most ${max}`, { kind: 'max-words', words: max }]];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
