import { useEffect, useState } from 'preact/hooks';
import type { RunCheck, RunForm } from '../../../api.ts';
import { ApiError, jsonOf } from '../../state/api-client.ts';
import { useLive } from '../../state/live.tsx';

const PAUSE_IN_TYPING = 200;

/** What the server says of the form as it stands; null until it said something. */
export function useRunCheck(form: RunForm): RunCheck | null {
  const { api } = useLive();
  const [check, setCheck] = useState<RunCheck | null>(null);
  const text = JSON.stringify(form);
  useEffect(() => {
    const typed = JSON.parse(text) as RunForm;
    if (typed.path === '') {
      setCheck(null);
      return;
    }
    const ended = new AbortController();
    const wait = setTimeout(() => {
      jsonOf(api.run.check.$post({ json: typed }, { init: { signal: ended.signal } })).then(
        setCheck,
        (error: unknown) => {
          // A server that cannot be asked has a banner of its own.
          if (!(error instanceof ApiError) || error.status === null) return;
          setCheck({ problems: [{ field: '', message: error.failure.message }], most: null });
        },
      );
    }, PAUSE_IN_TYPING);
    return () => {
      clearTimeout(wait);
      ended.abort();
    };
  }, [api, text]);
  return check;
}
