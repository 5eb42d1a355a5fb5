import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiFailure } from '../../api.ts';
import { ApiError } from './api-client.ts';

export interface Action<Arguments extends readonly unknown[]> {
  readonly busy: boolean;
  /** Why the last call failed; null after one that did not. */
  readonly failure: ApiFailure | null;
  readonly clear: () => void;
  /** Never rejects. A second call while one is under way does nothing. */
  readonly run: (...values: Arguments) => Promise<void>;
}

/** Something that the user starts and that the server does: busy meanwhile, with its failure afterwards. */
export function useAction<Arguments extends readonly unknown[]>(
  act: (...values: Arguments) => Promise<void>,
): Action<Arguments> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const underWay = useRef(false);
  const run = useCallback(async (...values: Arguments) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await latest.current(...values);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, failure, clear: useCallback(() => setFailure(null), []), run };
}

/** What to show of anything that was thrown. */
export function failureOf(error: unknown): ApiFailure {
  if (error instanceof ApiError) return error.failure;
  return { message: error instanceof Error ? error.message : String(error), remedy: '' };
}
