/** `{{name}}` or `{{ name }}`: letters of any script, digits, `_`, and inside of a name `.` and `-`. Linear in any text. */
const PLACEHOLDER = /\{\{[ \t]*([\p{L}\p{N}_][\p{L}\p{N}_.-]*)[ \t]*\}\}/gu;

export interface Placeholder {
  /** With its braces, as the text has it. */
  readonly written: string;
  readonly name: string;
}

/** The placeholders of a text, each spelling once, in the order in which they first occur. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const [written, name = ''] of text.matchAll(PLACEHOLDER)) found.set(written, { written, name });
  return [...found.values()];
}

/** `text` filled in one pass: braces in a value are text, and an unknown name stays as it is. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(PLACEHOLDER, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? written) : written,
  );
}

/**
 * How long a text is once it is filled, in UTF-16 code units: to be asked before a stranger's text is, for a short text
 * that names a long value many times makes one that no memory holds.
 */
export function filledLength(text: string): (values: Readonly<Record<string, string>>) => number {
  const uses = new Map<string, { times: number; length: number }>();
  for (const [written, name = ''] of text.matchAll(PLACEHOLDER)) {
    const { times, length } = uses.get(name) ?? { times: 0, length: 0 };
    uses.set(name, { times: times + 1, length: length + written.length });
  }
  return (values) => {
    let filled = text.length;
    for (const [name, { times, length }] of uses) {
      if (Object.hasOwn(values, name)) filled += times * (values[name] ?? '').length - length;
    }
    return filled;
  };
}

/** What stands for the question of a case that has variables: the value where there is one, else `name: value` lines. */
export function questionOf(variables: Readonly<Record<string, string>>): string {
  const entries = Object.entries(variables);
  const [only] = entries;
  if (only && entries.length === 1) return only[1];
  return entries.map(([name, value]) => `${name}: ${value}`).join('\n');
}
