import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { untilAborted } from '../../../machine/until-aborted.ts';
import { decoded } from './content-encoding.ts';
import type { Agents } from './proxy.ts';
import { RefusedReply } from './refused-reply.ts';

/** The part of the platform's `fetch` that a model client needs. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** More than any answer is worth reading; a longer reply is a runaway model or not a model at all. */
const MAX_REPLY_BYTES = 8 * 1024 * 1024;

/** More of them than anybody sends before an answer: hints, and signs of life while a model thinks. */
const MOST_INTERIM_REPLIES = 1000;

/** The reply was longer than `MAX_REPLY_BYTES` and was not read to its end. */
export class ReplyTooLong extends Error {}

/**
 * A `fetch` over `node:http` that takes a text body and resolves once the whole reply is read, so that a timeout covers
 * the body as well; docs/decisions/0010-connections.md has what the others cost. Connections are kept alive. Redirects are
 * not followed: they could carry the key to another host. Codings of the body are undone.
 *
 * It throws `RefusedReply`, `ReplyTooLong`, `UnreadableCoding` or the connection's error, and an `AbortError` as soon as
 * the signal is aborted, wherever the call is by then.
 * @param agents of `proxyAgents`; absent for the process's own
 */
export function createTransport(agents: Pick<Agents, 'http' | 'https'> = {}): Fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    // A request that waits for its connection, or for that of a proxy, does not hear of its own signal.
    const { body, reply } = await untilAborted(
      init.signal,
      () => exchange(url, init, agents),
      () => new DOMException('The call was aborted.', 'AbortError'),
    );
    const status = reply.statusCode ?? 0;
    const headers = headersOf(reply);
    if (status < 200 || status > 299) throw new RefusedReply(status, headers, body.toString());
    return new Response(body.length === 0 ? null : body, { status, headers });
  };
}

async function exchange(
  url: URL,
  init: RequestInit,
  agents: Pick<Agents, 'http' | 'https'>,
): Promise<{ readonly reply: IncomingMessage; readonly body: Buffer<ArrayBuffer> }> {
  const reply = await send(url, init, agents);
  const coded = await readWhole(reply);
  try {
    const body = decoded(coded, reply.headers['content-encoding'], MAX_REPLY_BYTES);
    return { reply, body: body as Buffer<ArrayBuffer> };
  } catch (error) {
    throw error instanceof RangeError ? new ReplyTooLong() : error;
  }
}

function send(
  url: URL,
  { body, headers, method = 'GET', signal }: RequestInit,
  agents: Pick<Agents, 'http' | 'https'>,
): Promise<IncomingMessage> {
  const [{ request }, agent] = url.protocol === 'https:' ? [https, agents.https] : [http, agents.http];
  const options = {
    method,
    headers: Object.fromEntries(new Headers(headers)),
    ...(signal ? { signal } : {}),
    ...(agent ? { agent } : {}),
  };
  return new Promise((resolve, reject) => {
    let interim = 0;
    const sent = request(url, options, resolve)
      .on('error', reject)
      .on('information', () => {
        interim++;
        if (interim > MOST_INTERIM_REPLIES) sent.destroy(new ReplyTooLong());
      })
      // Without a listener the connection is closed, and nobody hears of it.
      .on('upgrade', (reply, socket) => {
        socket.destroy();
        reject(new RefusedReply(101, headersOf(reply), ''));
      })
      .end(body);
  });
}

/** Values that come in a list are those of cookies, which nobody reads. */
function headersOf(reply: IncomingMessage): Headers {
  return new Headers(reply.headers as Record<string, string>);
}

async function readWhole(reply: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of reply as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_REPLY_BYTES) throw new ReplyTooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
