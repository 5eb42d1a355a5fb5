import { useEffect, useRef } from 'preact/hooks';
/** Names an element within a part of the page, to put the focus there. */
export const PLACE = 'data-place';
export function useNextFocus() {
    const part = useRef(null);
    const next = useRef(null);
    useEffect(() => {
        if (next.current === null)
            return;
        part.current?.querySelector(`[${PLACE}="${next.current}"]`)?.focus();
        next.current = null;
    });
    const focusNext = (place) => {
        next.current = place;
    };
    return { part, focusNext };
}
