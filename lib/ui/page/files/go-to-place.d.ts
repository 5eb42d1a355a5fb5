import type { PlacedMessage } from '../../api.ts';
import type { OpenFile } from './open-files.ts';
import { type TemplatePlace } from './place-of-line.ts';
/** Puts the focus where a message points: into the text, the part of the form, or the line of the preview. */
export declare function goToPlace(editor: HTMLElement | null, { draft, preview }: OpenFile, { line, column }: PlacedMessage): void;
export declare function placeName(place: TemplatePlace): string;
