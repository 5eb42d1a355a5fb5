import { useEffect, useState } from 'preact/hooks';
import type { ApiFailure } from '../api.ts';
import { useAction } from './use-action.ts';

export interface Loaded<Value> {
  /** Null until it came; what came last stays while it is loaded again. */
  readonly value: Value | null;
  readonly failure: ApiFailure | null;
  readonly reload: () => Promise<void>;
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
  const loading = useAction(async () => setValue(await load()));
  useEffect(() => {
    if (isShown) void loading.run();
  }, [isShown, occasion]);
  return { value, failure: loading.failure, reload: loading.run };
}
