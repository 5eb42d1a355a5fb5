import type { Assertion } from '../../spo/types.ts';
import { excerpt, quote } from '../yaml/quote.ts';
import type { AssertionItem } from './assertion-schema.ts';

const TEXT_KINDS = ['equals', 'contains', 'starts-with', 'ends-with'] as const;

/** The assertions of a file, or those of a case that come on top of `others`; each has a label of its own. */
export function toAssertions(
  items: readonly AssertionItem[],
  others: readonly Assertion[] = [],
): readonly Assertion[] {
  return withOwnLabels(items.flatMap(toAssertion), others);
}

/** The same assertions, with a number behind each label that was taken already. */
export function withOwnLabels(
  assertions: readonly Assertion[],
  others: readonly Assertion[] = [],
): readonly Assertion[] {
  const taken = new Set(others.map(({ label }) => label));
  return assertions.map((assertion) => {
    const label = freeLabel(assertion.label, taken);
    taken.add(label);
    // An assertion that stays the same object is compiled once for all cases.
    return label === assertion.label ? assertion : { ...assertion, label };
  });
}

/** Two schemas without a title look the same in a table, and so do long texts with the same start. */
function freeLabel(label: string, taken: ReadonlySet<string>): string {
  let free = label;
  for (let number = 2; taken.has(free); number++) free = `${label} (${number})`;
  return free;
}

/** One assertion for each key that has a value. */
function toAssertion(item: AssertionItem): Assertion[] {
  const assertions: Assertion[] = [];
  for (const kind of TEXT_KINDS) {
    const text = item[kind];
    if (text !== undefined) assertions.push({ kind, label: `${kind} ${quote(text)}`, text });
  }
  const { matches: pattern, 'json-schema': schema, 'max-words': words } = item;
  if (pattern !== undefined)
    assertions.push({ kind: 'matches', label: `matches ${excerpt(pattern)}`, pattern });
  if (schema !== undefined) assertions.push({ kind: 'json-schema', label: schemaLabel(schema), schema });
  if (words !== undefined) assertions.push({ kind: 'max-words', label: `max-words ${words}`, words });
  return assertions;
}

function schemaLabel({ title }: Readonly<Record<string, unknown>>): string {
  return typeof title === 'string' && title !== '' ? `json-schema ${quote(title)}` : 'json-schema';
}
