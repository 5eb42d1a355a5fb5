import { useEffect, useReducer } from 'preact/hooks';

/** State that outlives the components which show it: what was typed in a tab is there when the tab opens again. */
export interface Kept<T> {
  get(): T;
  change(next: (value: T) => T): void;
  /** @returns ends the subscription */
  subscribe(listener: () => void): () => void;
}

export function keep<T>(initial: T): Kept<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    change: (next) => {
      value = next(value);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value as it is now; the component is drawn again when it changes. */
export function useKept<T>(kept: Kept<T>): T {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const drawn = kept.get();
  useEffect(() => {
    // It may have changed between drawing and subscribing.
    if (kept.get() !== drawn) redraw();
    return kept.subscribe(() => redraw());
  }, [kept]);
  return drawn;
}
