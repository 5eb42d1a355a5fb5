import type { z } from 'zod';
import type { PromptSource } from '../prompt-format.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import { schemaFaults } from './schema-faults.ts';

export type TolerantReading<Value> =
  | { readonly ok: true; readonly value: Value; readonly notices: readonly TextFault[] }
  | { readonly ok: false; readonly faults: readonly TextFault[] };

/** The block of a file that is this tool's own: nobody else extends it, so an unknown key there is a mistake. */
const OWN_BLOCK = 'spo';

/**
 * Reads a file of a format that others extend: a key that the schema does not know is a notice, once for all places of
 * the same kind, and everything else that the schema refuses is a fault.
 * @param schema of mappings that take no unknown keys
 */
export function parseTolerantly<Schema extends z.ZodType>(
  schema: Schema,
  source: Pick<PromptSource, 'document' | 'value'>,
): TolerantReading<z.output<Schema>> {
  const strict = schema.safeParse(source.value);
  if (strict.success) return { ok: true, value: strict.data, notices: [] };
  const { issues } = strict.error;
  const wrong = issues.filter((issue) => !isForeignKey(issue));
  if (wrong.length > 0) return { ok: false, faults: schemaFaults({ issues: wrong }, source) };
  const known = schema.safeParse(withoutKeys(source.value, issues));
  if (!known.success) return { ok: false, faults: schemaFaults(known.error, source) };
  return { ok: true, value: known.data, notices: noticesOf(issues, source) };
}

function isForeignKey(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'unrecognized_keys' && issue.path[0] !== OWN_BLOCK;
}

function noticesOf(
  issues: readonly z.core.$ZodIssue[],
  source: Pick<PromptSource, 'document' | 'value'>,
): readonly TextFault[] {
  const notices = new Map<string, readonly TextFault[]>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const names = issue.path.filter((segment) => typeof segment !== 'number');
    for (const key of issue.keys) {
      const kind = JSON.stringify([...names, key]);
      if (!notices.has(kind))
        notices.set(kind, schemaFaults({ issues: [{ ...issue, keys: [key] }] }, source));
    }
  }
  return [...notices.values()]
    .flat()
    .map(({ offset, message }) => ({ offset, message: `${message}, which is not used` }));
}

function withoutKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const known: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce(
      (node, segment) => (node as Record<PropertyKey, unknown>)[segment],
      known,
    ) as Record<string, unknown>;
    for (const key of issue.keys) delete holder[key];
  }
  return known;
}
