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

/** What stands for the question of a case that has variables: the value where there is one, else `name: value` lines. */
export function questionOf(variables: Readonly<Record<string, string>>): string {
  const entries = Object.entries(variables);
  const [only] = entries;
  if (only && entries.length === 1) return only[1];
  return entries.map(([name, value]) => `${name}: ${value}`).join('\n');
}
