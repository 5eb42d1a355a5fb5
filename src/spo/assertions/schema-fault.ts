import { MissingRefError } from 'ajv';
import { OutOfSteps } from './meter.ts';
import { RefusedPattern } from './schema-pattern.ts';

/** What is wrong with a JSON schema, and where in it. */
export interface SchemaFault {
  /** Keys and list indexes from the schema's root. */
  readonly path: SchemaPath;
  /** True where the last key of `path` is wrong itself, not what it holds. */
  readonly isKey: boolean;
  readonly reason: string;
}

export type SchemaPath = readonly (string | number)[];

const ENDLESS = 'it refers to itself without end, or is nested too deeply';

/** Places what a validator threw while it compiled `schema`; the validator itself names no place. */
export function schemaFault(error: unknown, schema: unknown): SchemaFault {
  if (error instanceof RangeError || error instanceof OutOfSteps) return atRoot(ENDLESS);
  if (error instanceof RefusedPattern) return patternFault(error, schema);
  if (error instanceof MissingRefError) return referenceFault(error.missingRef, schema);
  const message = error instanceof Error ? error.message : String(error);
  const keyword = /unknown keyword: "(.*)"$/s.exec(message)?.[1];
  if (keyword !== undefined) return unknownKeyword(schema, keyword);
  const format = /^unknown format "(.*)" ignored in schema/s.exec(message)?.[1];
  const path =
    format === undefined ? null : findInSchema(schema, (key, value) => key === 'format' && value === format);
  if (path) return { path, isKey: false, reason: 'unknown format' };
  return atRoot(message.replace(/^strict mode: /, ''));
}

/** A keyword that a validator would pass over, and with it what the author meant to demand. */
export function unknownKeyword(schema: unknown, keyword: string): SchemaFault {
  const path = findInSchema(schema, (key) => key === keyword);
  return { path: path ?? [], isKey: path !== null, reason: `unknown keyword ${JSON.stringify(keyword)}` };
}

/** The way to the first entry, depth first, that `isWanted`; null where there is none. */
export function findInSchema(
  schema: unknown,
  isWanted: (key: string, value: unknown) => boolean,
): SchemaPath | null {
  const seen = new Set<unknown>();
  const find = (node: unknown, path: SchemaPath): SchemaPath | null => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return null;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      const here = [...path, key];
      const found = isWanted(key, value) ? here : find(value, here);
      if (found) return found;
    }
    return null;
  };
  return find(schema, []);
}

function atRoot(reason: string): SchemaFault {
  return { path: [], isKey: false, reason };
}

function patternFault({ pattern, message }: RefusedPattern, schema: unknown): SchemaFault {
  const asValue = findInSchema(schema, (key, value) => key === 'pattern' && value === pattern);
  const path = asValue ?? findInSchema(schema, (key) => key === pattern) ?? [];
  return { path, isKey: asValue === null && path.length > 0, reason: message };
}

/** The validator names a reference in full; the schema may hold only the end of it. */
function referenceFault(missing: string, schema: unknown): SchemaFault {
  const path = findInSchema(
    schema,
    (key, value) => /^\$(dynamicR|r)ef$/.test(key) && typeof value === 'string' && missing.endsWith(value),
  );
  return { path: path ?? [], isKey: false, reason: 'the schema has no such definition, and none is fetched' };
}
