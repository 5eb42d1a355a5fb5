/** A table of the report. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** One or two sentences on how to read it. */
  readonly note: string;
}

/** Something that must hold. */
export interface Claim {
  readonly point: number;
  readonly text: string;
  readonly figure: string;
  readonly passes: boolean;
}

/** What one part of the benchmark found. */
export interface Findings {
  readonly claims: readonly Claim[];
  readonly tables: readonly Table[];
}

export function atMost(point: number, text: string, figure: number, limit: number, show = percent): Claim {
  return { point, text: `${text}: at most ${show(limit)}`, figure: show(figure), passes: figure <= limit };
}

export function atLeastClaim(
  point: number,
  text: string,
  figure: number,
  limit: number,
  show = percent,
): Claim {
  return { point, text: `${text}: at least ${show(limit)}`, figure: show(figure), passes: figure >= limit };
}

export function percent(share: number): string {
  const value = 100 * share;
  if (value > 0 && value < 0.01) return '< 0.01%';
  if (value < 100 && value > 99.9) return '> 99.9%';
  return `${value < 1 ? value.toFixed(2).replace(/\.?0+$/, '') : value.toFixed(1).replace(/\.0$/, '')}%`;
}

export const points = (share: number) => `${(100 * share).toFixed(1)} points`;
export const ballots = (count: number) => `${count.toFixed(1)} ballots`;

/** The table in Markdown, which a terminal shows well enough too. */
export function renderTable({ head, rows }: Table): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

export function renderClaim({ point, text, figure, passes }: Claim): string {
  return `${passes ? 'pass' : 'FAIL'}  (${point}) ${text}: ${figure}`;
}
