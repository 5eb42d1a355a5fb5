import type { RefObject } from 'preact';
/** Names an element within a part of the page, to put the focus there. */
export declare const PLACE = "data-place";
export interface NextFocus<Part extends HTMLElement> {
    /** For the part of the page that holds the places. */
    readonly part: RefObject<Part | null>;
    /** Puts the focus on a place as soon as the part is drawn again, also when it is not there yet. */
    readonly focusNext: (place: string) => void;
}
export declare function useNextFocus<Part extends HTMLElement>(): NextFocus<Part>;
