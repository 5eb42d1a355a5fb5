import { isScalar, parseDocument } from 'yaml';

/**
 * What every YAML reader takes as it stands. Line separators, byte order marks and control characters are
 * line ends to some readers, lost in others, or refused.
 */
const PRINTABLE = /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
const UNPRINTABLE = /[^\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** True when `value` can stand in a block scalar, character by character. */
export function isPrintable(value: string): boolean {
  return PRINTABLE.test(value);
}

/** `value` without quotes on one line; null where a reader of YAML 1.1 or 1.2 could take it for something else. */
export function plainText(value: string): string | null {
  // PyYAML, which the original tool reads with, takes no tab in plain text, and `=` and `<<` for operators.
  if (!isPrintable(value) || /[\t\n]|^(=|<<)$/.test(value)) return null;
  const { contents, errors } = parseDocument(value, {
    version: '1.1',
    logLevel: 'error',
    prettyErrors: false,
  });
  const isSameText = errors.length === 0 && isScalar(contents) && contents.value === value;
  return isSameText && contents.type === 'PLAIN' ? value : null;
}

/** `value` in single quotes on one line; null where it takes escapes. */
export function singleQuoted(value: string): string | null {
  if (!isPrintable(value) || value.includes('\n')) return null;
  return `'${value.replaceAll("'", "''")}'`;
}

/** `value` in double quotes on one line; holds any text without lone surrogates. */
export function doubleQuoted(value: string): string {
  const quoted = value.replaceAll(/["\\]/g, (character) => `\\${character}`);
  return `"${quoted.replaceAll(UNPRINTABLE, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return (
    SHORT_ESCAPES[character] ??
    (code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`)
  );
}
