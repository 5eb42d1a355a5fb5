/**
 * How many of the last code units of `text` are among `characters`. A regular expression such as `\n+$`
 * takes quadratic time over a file that a stranger filled with line ends.
 */
export function countTrailing(text: string, characters: string): number {
  let start = text.length;
  while (start > 0 && characters.includes(text.charAt(start - 1))) start -= 1;
  return text.length - start;
}
