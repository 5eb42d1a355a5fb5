import { fillPlaceholders } from '../text/placeholders.ts';

/** A filled text is no longer, in UTF-16 code units. */
const LONGEST_FILLED = 10_000_000;

/**
 * What a text has of the template language Nunjucks besides plain placeholders, such as `{% if` or `{{ a | b }}`; null
 * where it has nothing of it.
 */
export function beyondPlaceholders(text: string): string | null {
  const found =
    /\{%[^\n]{0,30}|\{#[^\n]{0,30}|\{\{(?![ \t]*[\p{L}_][\p{L}\p{N}_]*[ \t]*\}\})[^\n]{0,30}/u.exec(text);
  return found?.[0].trim() ?? null;
}

/** `text` with its placeholders filled; null where it would become too long to hold. */
export function filledTemplate(text: string, variables: Readonly<Record<string, string>>): string | null {
  const places = text.split('{{').length - 1;
  const longest = Object.values(variables).reduce((most, value) => Math.max(most, value.length), 0);
  return text.length + places * longest > LONGEST_FILLED ? null : fillPlaceholders(text, variables);
}
