import type { Check } from '../../spo/types.ts';
import { excerpt, quote } from '../yaml/quote.ts';
import type { CheckItem } from './check-schema.ts';

const TEXT_KINDS = ['equals', 'contains', 'starts-with', 'ends-with'] as const;

/** The checks of a file, or those of a case that come on top of `others`; each has a label of its own. */
export function toChecks(items: readonly CheckItem[], others: readonly Check[] = []): readonly Check[] {
  return withOwnLabels(items.flatMap(toCheck), others);
}

/** The same checks, with a number behind each label that was taken already. */
export function withOwnLabels(checks: readonly Check[], others: readonly Check[] = []): readonly Check[] {
  const taken = new Set(others.map(({ label }) => label));
  return checks.map((check) => {
    const label = freeLabel(check.label, taken);
    taken.add(label);
    // A check that stays the same object is compiled once for all cases.
    return label === check.label ? check : { ...check, label };
  });
}

/** Two schemas without a title look the same in a table, and so do long texts with the same start. */
function freeLabel(label: string, taken: ReadonlySet<string>): string {
  let free = label;
  for (let number = 2; taken.has(free); number++) free = `${label} (${number})`;
  return free;
}

/** One check for each key that has a value. */
function toCheck(item: CheckItem): Check[] {
  const checks: Check[] = [];
  for (const kind of TEXT_KINDS) {
    const text = item[kind];
    if (text !== undefined) checks.push({ kind, label: `${kind} ${quote(text)}`, text });
  }
  const { matches: pattern, 'json-schema': schema, 'max-words': words } = item;
  if (pattern !== undefined) checks.push({ kind: 'matches', label: `matches ${excerpt(pattern)}`, pattern });
  if (schema !== undefined) checks.push({ kind: 'json-schema', label: schemaLabel(schema), schema });
  if (words !== undefined) checks.push({ kind: 'max-words', label: `max-words ${words}`, words });
  return checks;
}

function schemaLabel({ title }: Readonly<Record<string, unknown>>): string {
  return typeof title === 'string' && title !== '' ? `json-schema ${quote(title)}` : 'json-schema';
}
