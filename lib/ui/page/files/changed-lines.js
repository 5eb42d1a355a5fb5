import { diffLines } from 'diff';
// Beyond it, which only another text altogether reaches, a diff would take too long to follow the typing.
const MOST_EDITS = 500;
/** The lines of the new text, and between them those of the old one that are gone. */
export function changedLines(before, after) {
    const changes = diffLines(before, after, {
        maxEditLength: MOST_EDITS,
    }) ?? [
        { value: before, removed: true, added: false, count: 1 },
        { value: after, removed: false, added: true, count: 1 },
    ];
    let line = 0;
    return changes.flatMap(({ value, added, removed }) => linesOf(value).map((text) => {
        if (removed)
            return { kind: 'removed', text, line: null };
        line += 1;
        return { kind: added ? 'added' : 'same', text, line };
    }));
}
function linesOf(text) {
    if (text === '')
        return [];
    return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
