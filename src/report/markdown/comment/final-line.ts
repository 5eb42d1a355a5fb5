/** Ends the line on top of a comment that no run will change any more. */
const MARK = '<!-- spo-action:final -->';

/** Lines that start with the final line, its mark at the end of it. */
export function finalLine(line: string): readonly [string, string] {
  return [`${line} ${MARK}`, ''];
}

/** The lines of a comment below its marker, without a final line on top of them. */
export function withoutFinalLine(lines: readonly string[]): readonly string[] {
  return lines[0]?.trimEnd().endsWith(MARK) ? lines.slice(2) : lines;
}
