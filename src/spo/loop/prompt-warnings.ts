import { countWords } from '../asking/parse-reply.ts';
import type { PromptSpec } from '../types.ts';

const MOST_GROWTH = 3;
/** Short prompts may grow: three times ten words are still few. */
const FEWEST_GROWN_WORDS = 60;
/** A run of this many words does not stand in two texts by chance. */
const COPIED_RUN = 8;

/** What a reader should know of a new prompt before taking it, a sentence each. */
export function promptWarnings(before: string, after: string, spec: Pick<PromptSpec, 'cases'>): string[] {
  const warnings: string[] = [];
  const [short, long] = [countWords(before), countWords(after)];
  if (long > MOST_GROWTH * short && long >= FEWEST_GROWN_WORDS) {
    warnings.push(`The prompt has grown from ${short} to ${long} words.`);
  }
  const copied = copiedRun(before, after, spec);
  if (copied !== null) {
    warnings.push(
      `The new prompt holds words copied from the cases ("${copied}"): it may only know these answers.`,
    );
  }
  return warnings;
}

/** The first run of words in `after` that stands in a case and did not stand in `before`; null when there is none. */
function copiedRun(before: string, after: string, { cases }: Pick<PromptSpec, 'cases'>): string | null {
  const known = new Set(runs(before));
  const material = new Set(
    cases.flatMap(({ question, answer = '' }) => [...runs(question), ...runs(answer)]),
  );
  return runs(after).find((run) => material.has(run) && !known.has(run)) ?? null;
}

function runs(text: string): string[] {
  const words = Array.from(WORDS.segment(text.toLowerCase())).filter(({ isWordLike }) => isWordLike);
  const count = Math.max(0, words.length - COPIED_RUN + 1);
  return Array.from({ length: count }, (_, start) =>
    words
      .slice(start, start + COPIED_RUN)
      .map(({ segment }) => segment)
      .join(' '),
  );
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
