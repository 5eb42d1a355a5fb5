import { diffLines, diffWordsWithSpace } from 'diff';
import { fenced } from './fence.js';
import { visibleText } from './visible-text.js';
// The time of a diff grows with the square of this: about 20 ms at worst, also when 300 files are reported.
const MOST_EDITS = 500;
const CONTEXT_CHARACTERS = 80;
/**
 * Compares word by word: each run of added, removed or kept words stands on a line of its own, and long kept stretches
 * are shortened. Texts too different for that are compared by lines. What was compared once is remembered, because a
 * body is rendered again and again until it fits.
 */
export function rememberingDiff() {
    const known = new Map();
    return (before, after) => {
        const key = JSON.stringify([before, after]);
        const text = known.get(key) ?? diffText(before, after);
        known.set(key, text);
        return text;
    };
}
function diffText(before, after) {
    if (before === after)
        return '';
    const [old, fresh] = [visibleText(before), visibleText(after)];
    if (old === fresh)
        return '  (only characters that cannot be seen differ)';
    return joinNeighbours(changes(old, fresh)).flatMap(runLines).join('\n');
}
/** A prompt's change as a fenced block. */
export function promptDiff(diff, before, after, limit) {
    const text = diff(before, after);
    return text === '' ? 'The text of the prompt is the same.' : fenced(text, 'diff', limit);
}
function changes(old, fresh) {
    const bound = { maxEditLength: MOST_EDITS };
    return (diffWordsWithSpace(old, fresh, bound) ??
        diffLines(old, fresh, bound) ?? [
        { value: old, removed: true, added: false, count: 1 },
        { value: fresh, removed: false, added: true, count: 1 },
    ]);
}
/** Changes with next to nothing between them read as one: word by word they would be confetti. */
function joinNeighbours(found) {
    const runs = [];
    found.forEach(({ value, added, removed }, index) => {
        const last = runs.at(-1);
        const open = last !== undefined && 'removed' in last ? last : null;
        const kept = !added && !removed;
        if (kept && (open === null || index === found.length - 1 || !isShort(value))) {
            runs.push({ kept: value });
            return;
        }
        const run = open ?? { removed: '', added: '' };
        if (open === null)
            runs.push(run);
        if (!added)
            run.removed += value;
        if (!removed)
            run.added += value;
    });
    return runs;
}
function isShort(text) {
    return !text.includes('\n') && text.trim().split(/\s+/).length <= 2;
}
function runLines(run) {
    if ('removed' in run)
        return [...prefixed('- ', run.removed), ...prefixed('+ ', run.added)];
    const lines = prefixed('', run.kept).filter((line) => line.trim() !== '');
    return shortened(lines).map((line) => `  ${line}`);
}
/** The lines of a run. The first may begin within a line, after a space. */
function prefixed(sign, text) {
    if (text === '')
        return [];
    const lines = text
        .replace(/^ (?=\S)/, '')
        .replace(/^\n(?=.)/, '')
        .trimEnd()
        .split('\n');
    return lines.map((line) => `${sign}${line}`);
}
/** The kept lines next to a change, and of those the words next to it. */
function shortened(lines) {
    if (lines.length > 4)
        return [...lines.slice(0, 2).map(middleCut), '…', ...lines.slice(-2).map(middleCut)];
    return lines.map(middleCut);
}
function middleCut(line) {
    if (line.length <= 2 * CONTEXT_CHARACTERS)
        return line;
    const head = line.slice(0, CONTEXT_CHARACTERS).toWellFormed();
    return `${head} … ${line.slice(-CONTEXT_CHARACTERS).toWellFormed()}`;
}
