/** The name that takes the fewest changes of one letter to become, the first of several. */
export function nearestName(typed: string, names: readonly string[]): string {
  // Nobody's slip of the pen is longer, and the table grows with the product of the lengths.
  const start = typed.slice(0, 100).toLowerCase();
  const distances = names.map((name) => distance(start, name.toLowerCase()));
  return names[distances.indexOf(Math.min(...distances))] ?? '';
}

/** Levenshtein's, a row at a time. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...right].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
