/** A row whose cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
}

/** The titles and the line below them. */
export function tableTop(titles: readonly string[]): string {
  return `${tableRow(titles)}\n|${'---|'.repeat(titles.length)}`;
}
