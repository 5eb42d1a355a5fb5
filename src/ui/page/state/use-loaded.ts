import { useEffect, useState } from 'preact/hooks';
import type { ApiFailure } from '../../api.ts';
import { failureOf } from './use-action.ts';

export interface Loaded<Value> {
  /** Null until it came; what came last stays while it is loaded again. */
  readonly value: Value | null;
  readonly failure: ApiFailure | null;
  readonly reload: () => void;
}

/**
 * What the server says to a question that a component asks when it is shown.
 * @param isShown asks whenever it becomes true
 * @param occasion asks again whenever it changes
 */
export function useLoaded<Value>(
  isShown: boolean,
  load: () => Promise<Value>,
  occasion: unknown = null,
): Loaded<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!isShown) return;
    let isLatest = true;
    load().then(
      (loaded) => {
        if (!isLatest) return;
        setValue(loaded);
        setFailure(null);
      },
      (error: unknown) => {
        if (isLatest) setFailure(failureOf(error));
      },
    );
    return () => {
      isLatest = false;
    };
  }, [isShown, occasion, asked]);
  return { value, failure, reload: () => setAsked((count) => count + 1) };
}
