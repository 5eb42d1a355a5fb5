import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { LogLine, RunView, UiState } from '../../api.ts';
import { type Api, ApiError, createApi, jsonOf, pageToken } from './api-client.ts';
import { readEvents, type StreamEvent } from './event-stream.ts';

/** Lines of the log that the page keeps. */
export const MOST_LOG_LINES = 500;

const RECONNECT_AFTER = 1000;

/** `refused` when the server does not know the page's token: it is another one than that the page came from. */
export type Connection = 'connecting' | 'open' | 'lost' | 'refused';

export interface Live {
  readonly api: Api;
  readonly connection: Connection;
  /** Null until it came. */
  readonly state: UiState | null;
  /** For the replies of requests that change it. */
  readonly setState: (state: UiState) => void;
  /** The run that goes on, or the last one; undefined until the server said. */
  readonly run: RunView | null | undefined;
  /** For the replies of requests that change it. */
  readonly setRun: (run: RunView) => void;
}

const LiveContext = createContext<Live | null>(null);

/** What the server says, everywhere in the page. */
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('useLive stands outside of LiveProvider');
  return live;
}

/** Keeps the connection to the server: after a loss it tries again until the server is back. */
export function LiveProvider({ children }: { readonly children: ComponentChildren }) {
  const api = useMemo(() => createApi(pageToken()), []);
  const [connection, setConnection] = useState<Connection>('connecting');
  const [state, setState] = useState<UiState | null>(null);
  const [run, setRun] = useState<RunView | null | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    const take = (event: StreamEvent) => setRun((before) => runAfter(before, event));
    const connect = async () => {
      const reply = await api.events.$get(undefined, { init: { signal: ended.signal } });
      setState(await jsonOf(api.state.$get()));
      setConnection('open');
      if (reply.body === null) return;
      for await (const event of readEvents(reply.body)) take(event);
    };
    const keepConnected = async () => {
      while (!ended.signal.aborted) {
        const refused = await connect().then(
          () => false,
          (error: unknown) => error instanceof ApiError && (error.status === 401 || error.status === 403),
        );
        if (ended.signal.aborted) return;
        setConnection(refused ? 'refused' : 'lost');
        if (refused) return;
        await new Promise((resolve) => setTimeout(resolve, RECONNECT_AFTER));
      }
    };
    void keepConnected();
    return () => ended.abort();
  }, [api]);
  const live = useMemo<Live>(
    () => ({
      api,
      connection,
      state,
      setState,
      run,
      setRun: (after) => setRun((before) => withLog(after, before)),
    }),
    [api, connection, state, run],
  );
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

/** The run as it stands after an event of the server. */
export function runAfter(before: RunView | null | undefined, event: StreamEvent): RunView | null | undefined {
  if (event.type === 'run') {
    const after = JSON.parse(event.data) as RunView | null;
    return after === null ? null : withLog(after, before);
  }
  if (event.type !== 'log' || !before) return before;
  return { ...before, log: joined(before.log, [JSON.parse(event.data) as LogLine]) };
}

/** A reply may come after an event that was sent later, since they have a connection each. */
function withLog(after: RunView, before: RunView | null | undefined): RunView {
  if (before?.startedAt !== after.startedAt) return after;
  const newer = after.changes < before.changes ? before : after;
  return { ...newer, log: joined(before.log, after.log) };
}

/** Each line once, in order; the oldest ones give way. */
function joined(known: readonly LogLine[], more: readonly LogLine[]): readonly LogLine[] {
  const last = known.at(-1)?.number ?? 0;
  return [...known, ...more.filter(({ number }) => number > last)].slice(-MOST_LOG_LINES);
}
