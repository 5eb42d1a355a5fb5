import { countWords } from '../asking/count-words.ts';

const MOST_GROWTH = 3;
/** Short prompts may grow: three times ten words are still few. */
const FEWEST_GROWN_WORDS = 60;

/** What a reader should know of a new prompt before taking it, a sentence each. */
export function promptWarnings(before: string, after: string): string[] {
  const [short, long] = [countWords(before), countWords(after)];
  return long > MOST_GROWTH * short && long >= FEWEST_GROWN_WORDS
    ? [`The prompt has grown from ${short} to ${long} words.`]
    : [];
}
