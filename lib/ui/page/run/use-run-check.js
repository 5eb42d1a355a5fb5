import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../live.js';
const PAUSE_IN_TYPING = 200;
/** What the server says of the form as it stands; null until it said something. */
export function useRunCheck(form) {
    const { api } = useLive();
    const [check, setCheck] = useState(null);
    const text = JSON.stringify(form);
    useEffect(() => {
        const typed = JSON.parse(text);
        if (typed.path === '')
            return;
        const ended = new AbortController();
        const wait = setTimeout(() => {
            // A server that cannot be asked has a banner of its own.
            api.checkRun(typed, ended.signal).then(setCheck, () => undefined);
        }, PAUSE_IN_TYPING);
        return () => {
            clearTimeout(wait);
            ended.abort();
        };
    }, [api, text]);
    return check;
}
