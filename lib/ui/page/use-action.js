import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from './api-client.js';
/** Something that the user starts and that the server does: busy meanwhile, with its failure afterwards. */
export function useAction(act) {
    const [busy, setBusy] = useState(false);
    const [failure, setFailure] = useState(null);
    const latest = useRef(act);
    useEffect(() => {
        latest.current = act;
    });
    const underWay = useRef(false);
    const run = useCallback(async (...values) => {
        if (underWay.current)
            return;
        underWay.current = true;
        setBusy(true);
        setFailure(null);
        try {
            await latest.current(...values);
        }
        catch (error) {
            setFailure(failureOf(error));
        }
        finally {
            underWay.current = false;
            setBusy(false);
        }
    }, []);
    return { busy, failure, clear: useCallback(() => setFailure(null), []), run };
}
/** What to show of anything that was thrown. */
export function failureOf(error) {
    if (error instanceof ApiError)
        return error.failure;
    return { message: error instanceof Error ? error.message : String(error), remedy: '' };
}
