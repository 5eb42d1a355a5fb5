import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../live.js';
import { useRoute } from '../route.js';
import { failureOf } from '../use-action.js';
/** What can be run, and what was run already; asked anew whenever the page is opened and a run has ended. */
export function useRunnable() {
    const { api, run } = useLive();
    const { tab } = useRoute();
    const [runnable, setRunnable] = useState({ files: null, results: [], failure: null });
    const ended = run?.finishedAt;
    useEffect(() => {
        if (tab !== 'run')
            return;
        Promise.all([api.files(), api.results()]).then(([files, results]) => {
            const sound = files.filter(({ prompts }) => prompts.length > 0);
            setRunnable({ files: sound, results, failure: null });
        }, (error) => setRunnable((before) => ({ ...before, failure: failureOf(error) })));
    }, [api, tab, ended]);
    return runnable;
}
