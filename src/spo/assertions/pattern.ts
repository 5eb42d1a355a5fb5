import { RE2JS, RE2JSException } from 're2js';
import type { Parsed } from '../asking/parsed.ts';

export interface Pattern {
  /** True when the pattern is found anywhere in `text`. Takes time in proportion to `text.length * size`. */
  test(text: string): boolean;
  /** Instructions of the compiled pattern. */
  readonly size: number;
}

const LONGEST_PATTERN = 2000;
const MOST_INSTRUCTIONS = 2500;

/**
 * Compiles a regular expression in RE2 syntax (https://github.com/google/re2/wiki/Syntax), `\uXXXX` besides.
 * RE2 matches in linear time and therefore has no look-around and no back-references. Never throws.
 */
export function compilePattern(pattern: string): Parsed<Pattern> {
  if (pattern.length > LONGEST_PATTERN) {
    return { ok: false, reason: `longer than ${LONGEST_PATTERN} characters` };
  }
  try {
    const compiled = RE2JS.compile(withoutUnicodeEscapes(pattern));
    const size = compiled.programSize();
    if (size > MOST_INSTRUCTIONS) return { ok: false, reason: 'too large: its repetitions multiply' };
    return { ok: true, value: { test: (text) => compiled.test(text), size } };
  } catch (error) {
    return { ok: false, reason: reasonOf(error, pattern) };
  }
}

/** JSON schemas write characters as JavaScript does; RE2 has another notation. Surrogates are no characters of their own. */
function withoutUnicodeEscapes(pattern: string): string {
  return pattern.replaceAll(
    /\\(?:u(?!d[89a-f])([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|.)/gis,
    (escaped: string, four?: string, braced?: string) => {
      const code = four ?? braced;
      return code === undefined ? escaped : `\\x{${code}}`;
    },
  );
}

function reasonOf(error: unknown, pattern: string): string {
  if (!(error instanceof RE2JSException)) return 'nested too deeply';
  const reason = error.message.replace(/^error parsing regexp: /, '');
  const hint = /\(\?(?:<?[=!]|>)|\\(?:[1-9]|k)/.test(pattern)
    ? '; look-around and back-references are not supported, so that no pattern can run for minutes'
    : '';
  return `${reason}${hint}`;
}
