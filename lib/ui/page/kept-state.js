import { useEffect, useReducer } from 'preact/hooks';
export function keep(initial) {
    let value = initial;
    const listeners = new Set();
    return {
        get: () => value,
        change: (next) => {
            value = next(value);
            for (const listener of listeners)
                listener();
        },
        subscribe: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
    };
}
/** The value as it is now; the component is drawn again when it changes. */
export function useKept(kept) {
    const [, redraw] = useReducer((count) => count + 1, 0);
    const drawn = kept.get();
    useEffect(() => {
        // It may have changed between drawing and subscribing.
        if (kept.get() !== drawn)
            redraw();
        return kept.subscribe(() => redraw());
    }, [kept]);
    return drawn;
}
