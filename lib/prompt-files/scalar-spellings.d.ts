import { type Scalar } from 'yaml';
/**
 * The texts that come out when `value` is written in place of `scalar`, best first: in the style that it
 * has, then as a literal block, then in double quotes. Not every one reads back as `value` (a block
 * inside of brackets does not, for one); the caller has to try.
 */
export declare function scalarSpellings(text: string, scalar: Scalar<string>, value: string): Generator<string>;
