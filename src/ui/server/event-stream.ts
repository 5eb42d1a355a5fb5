import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LogLine, RunView } from '../api.ts';
import type { RunControl } from './run-control.ts';

/** Changes within that time are told at once: a simulated run makes thousands in a second. In milliseconds. */
const GATHERED = 50;
/** Shows a page that a quiet run is not a dead connection. In milliseconds. */
const HEARTBEAT = 15_000;
/** Lines that wait for a page which does not read; the run itself has the newest ones. */
const MOST_WAITING = 500;

/**
 * Tells a page of the run and its log as they go on, until the page or the server goes away, in server-sent events: `run`
 * with a `RunView` or null at once and on every change, `log` with a `LogLine`; `alive` says nothing.
 */
export function eventStream(context: Context, control: RunControl, closing: AbortSignal): Response {
  return streamSSE(context, async (stream) => {
    const ended = Promise.withResolvers<void>();
    const send: Send = (event, value) => stream.writeSSE({ event, data: JSON.stringify(value) });
    const messages = createMessages(send, () => control.current()?.view() ?? null);
    let timer: NodeJS.Timeout | null = null;
    let unsubscribe = () => {};
    const sendRun = () => {
      timer = null;
      messages.change();
    };
    const onChange = () => {
      timer ??= setTimeout(sendRun, GATHERED);
    };
    const follow = () => {
      unsubscribe();
      unsubscribe = control.current()?.subscribe({ onChange, onLog: messages.log }) ?? unsubscribe;
      messages.change();
    };

    const stopListening = control.onNewRun(follow);
    const heartbeat = setInterval(() => void send('alive', null), HEARTBEAT);
    const end = () => ended.resolve();
    stream.onAbort(end);
    closing.addEventListener('abort', end);
    if (closing.aborted) end();
    follow();
    await ended.promise;
    // The server outlives its pages.
    closing.removeEventListener('abort', end);
    stopListening();
    unsubscribe();
    clearInterval(heartbeat);
    if (timer !== null) clearTimeout(timer);
  });
}

type Send = (event: string, value: unknown) => Promise<void>;

/** Sends one message after the other; what changes while a page does not read is sent once, as it is then. */
function createMessages(send: Send, view: () => RunView | null) {
  const lines: LogLine[] = [];
  let hasChanged = false;
  let isSending = false;

  const sendAll = async () => {
    while (lines.length > 0 || hasChanged) {
      for (const line of lines.splice(0)) await send('log', line);
      if (hasChanged) {
        hasChanged = false;
        await send('run', view());
      }
    }
    isSending = false;
  };
  const wake = () => {
    if (isSending) return;
    isSending = true;
    void sendAll();
  };
  return {
    change: () => {
      hasChanged = true;
      wake();
    },
    log: (line: LogLine) => {
      lines.push(line);
      if (lines.length > MOST_WAITING) lines.shift();
      wake();
    },
  };
}
