import { jsx as _jsx } from "preact/jsx-runtime";
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { ApiError, createApi, pageToken } from './api-client.js';
import { readEvents } from './event-stream.js';
/** Lines of the log that the page keeps. */
export const MOST_LOG_LINES = 500;
const RECONNECT_AFTER = 1000;
const LiveContext = createContext(null);
/** What the server says, everywhere in the page. */
export function useLive() {
    const live = useContext(LiveContext);
    if (live === null)
        throw new Error('useLive stands outside of LiveProvider');
    return live;
}
/** Keeps the connection to the server: after a loss it tries again until the server is back. */
export function LiveProvider({ children }) {
    const api = useMemo(() => createApi(pageToken()), []);
    const [connection, setConnection] = useState('connecting');
    const [state, setState] = useState(null);
    const [run, setRun] = useState(undefined);
    useEffect(() => {
        const ended = new AbortController();
        const take = (event) => setRun((before) => runAfter(before, event));
        const connect = async () => {
            const reply = await api.events(ended.signal);
            setState(await api.state());
            setConnection('open');
            if (reply.body === null)
                return;
            for await (const event of readEvents(reply.body))
                take(event);
        };
        const keepConnected = async () => {
            while (!ended.signal.aborted) {
                const refused = await connect().then(() => false, (error) => error instanceof ApiError && (error.status === 401 || error.status === 403));
                if (ended.signal.aborted)
                    return;
                setConnection(refused ? 'refused' : 'lost');
                if (refused)
                    return;
                await new Promise((resolve) => setTimeout(resolve, RECONNECT_AFTER));
            }
        };
        void keepConnected();
        return () => ended.abort();
    }, [api]);
    const live = useMemo(() => ({
        api,
        connection,
        state,
        setState,
        run,
        setRun: (after) => setRun((before) => withLog(after, before)),
    }), [api, connection, state, run]);
    return _jsx(LiveContext.Provider, { value: live, children: children });
}
/** The run as it stands after an event of the server. */
export function runAfter(before, event) {
    if (event.type === 'run') {
        const after = JSON.parse(event.data);
        return after === null ? null : withLog(after, before);
    }
    if (event.type !== 'log' || !before)
        return before;
    return { ...before, log: joined(before.log, [JSON.parse(event.data)]) };
}
function withLog(after, before) {
    const same = before?.startedAt === after.startedAt;
    return { ...after, log: joined(same ? before.log : [], after.log) };
}
/** Each line once, in order; the oldest ones give way. */
function joined(known, more) {
    const last = known.at(-1)?.number ?? 0;
    return [...known, ...more.filter(({ number }) => number > last)].slice(-MOST_LOG_LINES);
}
