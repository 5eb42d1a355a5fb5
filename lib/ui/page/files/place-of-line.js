/**
 * Finds the place by what a line at the margin says, which is how templates are written; null for another key, and
 * for YAML in braces.
 * @param line counted from 1
 */
export function placeOfLine(text, line) {
    const lines = text.split(/\r?\n/).slice(0, line);
    const start = lines.findLastIndex((candidate) => /^[^\s#-]/.test(candidate));
    const key = /^(["']?)([\w-]+)\1\s*:/.exec(lines[start] ?? '')?.[2];
    if (key === 'qa')
        return { part: 'questions', index: lastItem(lines.slice(start + 1)) };
    return key === 'prompt' || key === 'requirements' || key === 'count' ? { part: key } : null;
}
/** Index of the list item that the last of the lines stands in; null before the first. */
function lastItem(lines) {
    const dash = /^\s*-(?=\s|$)/;
    const first = lines.map((line) => dash.exec(line)?.[0]).find((found) => found !== undefined);
    if (first === undefined)
        return null;
    return lines.filter((line) => dash.exec(line)?.[0] === first).length - 1;
}
