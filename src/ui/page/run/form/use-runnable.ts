import { useEffect, useState } from 'preact/hooks';
import type { ApiFailure, FileSummary, ResultSummary } from '../../../api.ts';
import { jsonOf } from '../../state/api-client.ts';
import { useLive } from '../../state/live.tsx';
import { useRoute } from '../../state/route.ts';
import { failureOf } from '../../state/use-action.ts';

export interface Runnable {
  /** Files with a prompt that can be run; null until they are known. */
  readonly files: readonly FileSummary[] | null;
  readonly results: readonly ResultSummary[];
  readonly failure: ApiFailure | null;
}

/** What can be run, and what was run already; asked anew whenever the page is opened and a run has ended. */
export function useRunnable(): Runnable {
  const { api, run } = useLive();
  const { tab } = useRoute();
  const [runnable, setRunnable] = useState<Runnable>({ files: null, results: [], failure: null });
  const ended = run?.finishedAt;
  useEffect(() => {
    if (tab !== 'run') return;
    Promise.all([jsonOf(api.files.$get()), jsonOf(api.results.$get())]).then(
      ([files, results]) => {
        const sound = files.filter(({ prompts }) => prompts.length > 0);
        setRunnable({ files: sound, results, failure: null });
      },
      (error: unknown) => setRunnable((before) => ({ ...before, failure: failureOf(error) })),
    );
  }, [api, tab, ended]);
  return runnable;
}
