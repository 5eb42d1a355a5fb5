import type { z } from 'zod';

/** The value of a JSON text; undefined, which every schema refuses, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON with the keys of every object in order, so that equal values always give the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  });
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `reason`: half a sentence, such as `prompts[3].status: expected a string`. */
  | { readonly ok: false; readonly reason: string };

/** How a format of ours names itself. All of them are at version 1. */
export interface Header {
  /** Name of the key that holds the version. */
  readonly versionKey: 'schemaVersion' | 'version';
  /** What the key `kind` holds; absent for a format without one. */
  readonly kind?: string;
}

/** Reads a JSON file of ours that may come from another machine. Never throws. */
export function parseVersioned<Value>(text: string, header: Header, schema: z.ZodType<Value>): Parsed<Value> {
  const json = parseJson(text);
  if (json === undefined) return refuse('it is not JSON, or cut off');
  const fault = headerFault(json, header);
  if (fault !== null) return refuse(fault);
  const checked = schema.safeParse(json);
  return checked.success ? { ok: true, value: checked.data } : refuse(firstFault(checked.error));
}

/** Where the first thing that a schema refused stands, and what was expected there. */
export function firstFault(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'unknown content';
  return `${place(issue.path)}: ${issue.message.replace(/^(Invalid [a-z]+|Too big|Too small): /, '')}`;
}

/** Before the rest: what a newer version wrote need not fit in any way. */
function headerFault(json: unknown, { kind, versionKey }: Header): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 'expected a JSON object';
  const found = json as Record<string, unknown>;
  if (kind !== undefined && found.kind !== kind) return `kind: expected "${kind}"`;
  const version = found[versionKey];
  if (Number.isSafeInteger(version) && Number(version) > 1) {
    return `it was made by a newer version of this action (${versionKey} is ${version}, and 1 is known): use the same version everywhere`;
  }
  return version === 1 ? null : `${versionKey}: expected 1`;
}

/** Keys of a record are foreign text. */
const LONGEST_KEY = 100;

function place(path: readonly PropertyKey[]): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, LONGEST_KEY)}`,
  );
  return steps.length === 0 ? 'the file' : steps.join('').replace(/^\./, '');
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
