import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Names an element within a part of the page, to put the focus there. */
export const PLACE = 'data-place';

export interface NextFocus<Part extends HTMLElement> {
  /** For the part of the page that holds the places. */
  readonly part: RefObject<Part | null>;
  /** Puts the focus on a place as soon as the part is drawn again, also when it is not there yet. */
  readonly focusNext: (place: string) => void;
}

export function useNextFocus<Part extends HTMLElement>(): NextFocus<Part> {
  const part = useRef<Part>(null);
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    part.current?.querySelector<HTMLElement>(`[${PLACE}="${next.current}"]`)?.focus();
    next.current = null;
  });
  const focusNext = (place: string) => {
    next.current = place;
  };
  return { part, focusNext };
}
