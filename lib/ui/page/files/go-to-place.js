import { PLACE } from '../next-focus.js';
import { placeOfLine } from './place-of-line.js';
/** Puts the focus where a message points: into the text, the part of the form, or the line of the preview. */
export function goToPlace(editor, { draft, preview }, { line, column }) {
    const find = (name) => editor?.querySelector(`[${PLACE}="${name}"]`);
    const text = find('text');
    if (draft.kind === 'text' && text instanceof HTMLTextAreaElement) {
        select(text, line, column);
        return;
    }
    const place = placeOfLine(preview.text, line);
    const target = (place === null ? null : find(placeName(place))) ?? find(`line-${line}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
}
export function placeName(place) {
    return place.part === 'questions' ? `question-${place.index ?? 0}` : place.part;
}
/** Selects from the place to the end of its line. */
function select(area, line, column) {
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    const end = start + (lines[line - 1]?.length ?? 0);
    area.setSelectionRange(Math.min(start + column - 1, end), end);
    // A text area scrolls to its selection when it gets the focus.
    area.blur();
    area.focus();
}
