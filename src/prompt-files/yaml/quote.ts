const LONGEST_QUOTE = 40;
const LONGEST_SENTENCE = 200;

/** Text from a file as messages show it: on one line, in quotes, its start only when it is long. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text, LONGEST_QUOTE));
}

/** The same without quotes and escapes, for text that would be read wrongly with them. */
export function excerpt(text: string): string {
  return shorten(text, LONGEST_QUOTE).replaceAll(/[\r\n]+/g, ' ');
}

/** A sentence that may quote a file at any length, cut to what fits on a line. */
export function shortSentence(sentence: string): string {
  return shorten(sentence, LONGEST_SENTENCE).replaceAll(/\s+/g, ' ');
}

function shorten(text: string, length: number): string {
  // Twice the code units hold at least that many characters, so a long text is never split whole.
  const characters = [...text.slice(0, 2 * length + 1)];
  return characters.length > length ? `${characters.slice(0, length).join('')}...` : text;
}
