import { type ChangeObject, diffLines } from 'diff';

// Beyond it, which only another text altogether reaches, a diff would take too long to follow the typing.
const MOST_EDITS = 500;

export interface ChangedLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** In the new text, from 1; null for a line that is gone. */
  readonly line: number | null;
}

/** The lines of the new text, and between them those of the old one that are gone. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const changes: readonly ChangeObject<string>[] = diffLines(before, after, {
    maxEditLength: MOST_EDITS,
  }) ?? [
    { value: before, removed: true, added: false, count: 1 },
    { value: after, removed: false, added: true, count: 1 },
  ];
  let line = 0;
  return changes.flatMap(({ value, added, removed }) =>
    linesOf(value).map((text): ChangedLine => {
      if (removed) return { kind: 'removed', text, line: null };
      line += 1;
      return { kind: added ? 'added' : 'same', text, line };
    }),
  );
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
