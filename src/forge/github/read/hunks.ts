import type { LineRange } from '../../forge.ts';

/** The lines of the new file that each hunk of a patch shows; GitHub takes comments on those and on no others. */
export function hunksOf(patch: string): LineRange[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count = '1']) =>
    count === '0' ? [] : [{ first: Number(start), last: Number(start) + Number(count) - 1 }],
  );
}
