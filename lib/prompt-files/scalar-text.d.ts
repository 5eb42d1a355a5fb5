/** True when `value` can stand in a block scalar, character by character. */
export declare function isPrintable(value: string): boolean;
/** `value` without quotes on one line; null where a reader of YAML 1.1 or 1.2 could take it for something else. */
export declare function plainText(value: string): string | null;
/** `value` in single quotes on one line; null where it takes escapes. */
export declare function singleQuoted(value: string): string | null;
/** `value` in double quotes on one line; holds any text without lone surrogates. */
export declare function doubleQuoted(value: string): string;
