import type { PlacedMessage } from '../../../api.ts';
import { PLACE } from '../../parts/next-focus.ts';
import type { FormPart } from '../form/form-fields.ts';

/** Puts the focus where a message points: into the text, or where a form stands there, on the line of the preview. */
export function goToPlace(editor: HTMLElement | null, { line, column }: PlacedMessage): void {
  const text = find(editor, 'text');
  if (text instanceof HTMLTextAreaElement) {
    select(text, line, column);
    return;
  }
  const target = find(editor, `line-${line}`);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/** Puts the focus on a part of the form. */
export function goToPart(editor: HTMLElement | null, part: FormPart): void {
  find(editor, partPlace(part))?.focus();
}

function partPlace(part: FormPart): string {
  if (part.part !== 'questions') return part.part;
  return part.index === null ? 'add-question' : `question-${part.index}`;
}

function find(editor: HTMLElement | null, place: string): HTMLElement | null {
  return editor?.querySelector<HTMLElement>(`[${PLACE}="${place}"]`) ?? null;
}

/** Selects from the place to the end of its line. */
function select(area: HTMLTextAreaElement, line: number, column: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  area.setSelectionRange(Math.min(start + column - 1, end), end);
  // A text area scrolls to its selection when it gets the focus.
  area.blur();
  area.focus();
}
