import type { PromptSpec } from '../types.ts';

/** A run of this many words does not stand in two texts by chance. */
const COPIED_RUN = 8;
/** Shorter questions and answers are words that a prompt may well need: labels, units, names of fields. */
const SHORTEST_WHOLE = 5;

/**
 * What a new prompt copied from the cases, in small letters; null for nothing. That is eight words in a row, or a whole question or
 * reference answer of five to seven. Words that the prompt before it or the requirements have are not copied, and a reference
 * answer of several cases is a label.
 */
export function copiedText(
  text: string,
  before: string,
  { cases, requirements }: Pick<PromptSpec, 'cases' | 'requirements'>,
): string | null {
  const known = [before, requirements].map(wordsOf);
  const words = wordsOf(text);
  const copies = new Map<number, Set<string>>();
  for (const material of materialOf(cases)) {
    const part = wordsOf(material);
    if (part.length < SHORTEST_WHOLE) continue;
    const length = Math.min(part.length, COPIED_RUN);
    const runs = copies.get(length) ?? new Set();
    for (const run of runsOf(part, length)) runs.add(run);
    copies.set(length, runs);
  }
  for (const [length, runs] of [...copies].sort(([left], [right]) => right - left)) {
    const old = new Set(known.flatMap((each) => runsOf(each, length)));
    const copied = runsOf(words, length).find((run) => runs.has(run) && !old.has(run));
    if (copied !== undefined) return copied;
  }
  return null;
}

function materialOf(cases: PromptSpec['cases']): string[] {
  const answers = cases.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
  const times = new Map<string, number>();
  for (const answer of answers) times.set(answer.trim(), (times.get(answer.trim()) ?? 0) + 1);
  const own = answers.filter((answer) => times.get(answer.trim()) === 1);
  return [...cases.map(({ question }) => question), ...own];
}

function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text.toLowerCase()))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function runsOf(words: readonly string[], length: number): string[] {
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + length).join(' '));
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
