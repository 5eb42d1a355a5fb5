import { type ChangeObject, diffLines, diffWordsWithSpace } from 'diff';

// The time of a diff grows with the square of this: about 20 ms at worst, also when 300 files are reported.
const MOST_EDITS = 500;

/** A stretch that stayed, or what was taken away and put there instead. */
export type WordChange = { kept: string } | { removed: string; added: string };

/** What becomes of one text in the other, word by word, or by lines where they are too different for that. */
export function wordChanges(before: string, after: string): WordChange[] {
  return joinNeighbours(changes(before, after));
}

function changes(old: string, fresh: string): readonly ChangeObject<string>[] {
  const bound = { maxEditLength: MOST_EDITS };
  return (
    diffWordsWithSpace(old, fresh, bound) ??
    diffLines(old, fresh, bound) ?? [
      { value: old, removed: true, added: false, count: 1 },
      { value: fresh, removed: false, added: true, count: 1 },
    ]
  );
}

/** Changes with next to nothing between them read as one: word by word they would be confetti. */
function joinNeighbours(found: readonly ChangeObject<string>[]): WordChange[] {
  const runs: WordChange[] = [];
  found.forEach(({ value, added, removed }, index) => {
    const last = runs.at(-1);
    const open = last !== undefined && 'removed' in last ? last : null;
    const kept = !added && !removed;
    if (kept && (open === null || index === found.length - 1 || !isShort(value))) {
      runs.push({ kept: value });
      return;
    }
    const run = open ?? { removed: '', added: '' };
    if (open === null) runs.push(run);
    if (!added) run.removed += value;
    if (!removed) run.added += value;
  });
  return runs;
}

function isShort(text: string): boolean {
  return !text.includes('\n') && text.trim().split(/\s+/).length <= 2;
}
