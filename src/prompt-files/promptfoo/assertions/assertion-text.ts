import { excerpt } from '../../yaml/quote.ts';
import { beyondPlaceholders, filledTemplate } from '../template.ts';
import type { Variables } from '../tests/variables.ts';

/** Why an assertion is not used. */
export interface Refusal {
  readonly reason: string;
}

/** The texts that an assertion's values are in one case, at least one. */
export function textsOf(values: readonly unknown[], variables: Variables): readonly string[] | Refusal {
  const texts: string[] = [];
  for (const value of values) {
    const text = textOf(value, variables);
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  return texts.length > 0 ? texts : { reason: 'it has no value' };
}

export function isRefusal(found: object): found is Refusal {
  return 'reason' in found;
}

/** Texts between commas, as tables have them; quotes hold commas together. */
export function commaSeparated(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string') return [value];
  return [...value.matchAll(/"([^"]*)"|[^,"]+/g)]
    .map(([written, quoted]) => quoted ?? written.trim())
    .filter((text) => text !== '');
}

function textOf(value: unknown, variables: Variables): string | Refusal {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return { reason: 'its value is no text' };
  }
  const template = String(value);
  if (/^(?:file:\/\/|package:)/.test(template)) return { reason: 'its value stands in another file' };
  const beyond = beyondPlaceholders(template);
  if (beyond !== null) return { reason: `it has more than plain placeholders: ${excerpt(beyond)}` };
  const text = filledTemplate(template, variables);
  if (text === null) return { reason: 'its value becomes too long' };
  return /\S/.test(text) ? text : { reason: 'its value is blank' };
}
