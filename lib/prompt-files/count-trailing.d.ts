/**
 * How many of the last code units of `text` are among `characters`. A regular expression such as `\n+$`
 * takes quadratic time over a file that a stranger filled with line ends.
 */
export declare function countTrailing(text: string, characters: string): number;
