import { countTrailing } from './count-trailing.ts';
import { isPrintable } from './scalar-text.ts';

/** `|` keeps line ends, `>` folds single ones into spaces. */
export type BlockMode = '|' | '>';

export interface BlockLayout {
  /** Spaces in front of the node that holds the scalar. */
  readonly parentIndent: number;
  /** Spaces in front of the text. */
  readonly bodyIndent: number;
  /** Where folded lines break, in code units without the indentation. */
  readonly width: number;
}

export interface BlockText {
  /** Mode, indentation indicator and chomping, such as `|2-`. */
  readonly header: string;
  /** Indented lines; what stands between them and behind the last one is a line end. */
  readonly lines: readonly string[];
}

const LARGEST_INDICATOR = 9;

/** `value` as a block scalar; null where it cannot be held in one, or not safely in a folded one. */
export function blockScalarText(mode: BlockMode, value: string, layout: BlockLayout): BlockText | null {
  const lineEnds = countTrailing(value, '\n');
  const content = value.slice(0, value.length - lineEnds);
  if (content === '' || !isPrintable(value)) return null;
  const lines = mode === '|' ? content.split('\n') : foldedLines(content, layout.width);
  if (lines === null) return null;
  const chomping = lineEnds === 0 ? '-' : lineEnds === 1 ? '' : '+';
  const blankLines = new Array<string>(Math.max(0, lineEnds - 1)).fill('');
  const { indicator, indent } = indentation(content, layout);
  return {
    header: `${mode}${indicator}${chomping}`,
    lines: [...lines, ...blankLines].map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
  };
}

/** A text that starts with white space hides its indentation, so the header has to name it. */
function indentation(content: string, layout: BlockLayout): { indicator: string; indent: number } {
  const { parentIndent, bodyIndent } = layout;
  if (!/^\s/.test(content)) return { indicator: '', indent: bodyIndent };
  const depth = bodyIndent - parentIndent;
  const named = depth >= 1 && depth <= LARGEST_INDICATOR ? depth : 2;
  return { indicator: String(named), indent: parentIndent + named };
}

function foldedLines(content: string, width: number): readonly string[] | null {
  const lines = content.split('\n');
  // A line that starts with white space suspends folding around it, which readers do differently.
  if (lines.some((line) => /^[ \t]/.test(line))) return null;
  return lines.flatMap((line, index) => {
    if (line === '') return [''];
    const isLast = index === lines.length - 1;
    return isLast ? wrap(line, width) : [...wrap(line, width), ''];
  });
}

function wrap(line: string, width: number): readonly string[] {
  const wrapped: string[] = [];
  let current: string | null = null;
  for (const word of line.split(/(?<=[^ \t]) (?=[^ \t])/)) {
    if (current === null) current = word;
    else if (current.length + 1 + word.length <= width) current += ` ${word}`;
    else {
      wrapped.push(current);
      current = word;
    }
  }
  return current === null ? wrapped : [...wrapped, current];
}
