import { countTrailing } from './count-trailing.js';
import { isPrintable } from './scalar-text.js';
const LARGEST_INDICATOR = 9;
/** `value` as a block scalar; null where it cannot be held in one, or not safely in a folded one. */
export function blockScalarText(mode, value, layout) {
    const lineEnds = countTrailing(value, '\n');
    const content = value.slice(0, value.length - lineEnds);
    if (content === '' || !isPrintable(value))
        return null;
    const lines = mode === '|' ? content.split('\n') : foldedLines(content, layout.width);
    if (lines === null)
        return null;
    const chomping = lineEnds === 0 ? '-' : lineEnds === 1 ? '' : '+';
    const blankLines = new Array(Math.max(0, lineEnds - 1)).fill('');
    const { indicator, indent } = indentation(content, layout);
    return {
        header: `${mode}${indicator}${chomping}`,
        lines: [...lines, ...blankLines].map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
    };
}
/** A text that starts with white space hides its indentation, so the header has to name it. */
function indentation(content, layout) {
    const { parentIndent, bodyIndent } = layout;
    if (!/^\s/.test(content))
        return { indicator: '', indent: bodyIndent };
    const depth = bodyIndent - parentIndent;
    const named = depth >= 1 && depth <= LARGEST_INDICATOR ? depth : 2;
    return { indicator: String(named), indent: parentIndent + named };
}
function foldedLines(content, width) {
    const lines = content.split('\n');
    // A line that starts with white space suspends folding around it, which readers do differently.
    if (lines.some((line) => /^[ \t]/.test(line)))
        return null;
    return lines.flatMap((line, index) => {
        if (line === '')
            return [''];
        const isLast = index === lines.length - 1;
        return isLast ? wrap(line, width) : [...wrap(line, width), ''];
    });
}
function wrap(line, width) {
    const wrapped = [];
    let current = null;
    for (const word of line.split(/(?<=[^ \t]) (?=[^ \t])/)) {
        if (current === null)
            current = word;
        else if (current.length + 1 + word.length <= width)
            current += ` ${word}`;
        else {
            wrapped.push(current);
            current = word;
        }
    }
    return current === null ? wrapped : [...wrapped, current];
}
