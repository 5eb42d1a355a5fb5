/** Lines of a file, counted from 1, and what takes their place, without the last line end. */
export interface ReplacedLines {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/**
 * A change inside of one YAML node as whole lines: those of the node, neither more nor less. Null where lines do not
 * say it all: other line ends than a line feed, or a change of the file's last line end.
 * @param range of the node in `before`, in UTF-16 code units
 */
export function replacedLines(
  before: string,
  after: string,
  range: readonly [number, number],
): ReplacedLines | null {
  if (/\r/.test(before + after) || !before.endsWith('\n') || !after.endsWith('\n')) return null;
  const [start, end] = range;
  const first = lineOf(before, start);
  const contentEnd = start + before.slice(start, end).trimEnd().length - 1;
  // Blank lines behind a block belong to the node only where its text reaches for them.
  const lasts = [lineOf(before, contentEnd), lineOf(before, Math.max(contentEnd, end - 1))];
  const old = before.split('\n');
  const fresh = after.split('\n');
  for (const last of lasts) {
    const behind = old.length - last;
    const middle = fresh.slice(first - 1, fresh.length - behind);
    const rebuilt = [...old.slice(0, first - 1), ...middle, ...old.slice(last)].join('\n');
    if (middle.length > 0 && rebuilt === after) return { first, last, text: middle.join('\n') };
  }
  return null;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
