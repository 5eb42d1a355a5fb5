import type { Parsed } from '../parse-reply.ts';
export interface Pattern {
    /** True when the pattern is found anywhere in `text`. Takes time in proportion to `text.length * size`. */
    test(text: string): boolean;
    /** Instructions of the compiled pattern. */
    readonly size: number;
}
/**
 * Compiles a regular expression in RE2 syntax (https://github.com/google/re2/wiki/Syntax), `\uXXXX` besides.
 * RE2 matches in linear time and therefore has no look-around and no back-references. Never throws.
 */
export declare function compilePattern(pattern: string): Parsed<Pattern>;
