import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Agents } from './proxy.ts';
import { RefusedReply } from './refused-reply.ts';

/** The part of the platform's `fetch` that a model client needs. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** More than any answer is worth reading; a longer reply is a runaway model or not a model at all. */
const MAX_REPLY_BYTES = 8 * 1024 * 1024;

/** The reply was longer than `MAX_REPLY_BYTES` and was not read to its end. */
export class ReplyTooLong extends Error {}

/**
 * A `fetch` over `node:http` that takes a text body and resolves once the whole reply is read, so that a timeout covers
 * the body as well; docs/decisions/0009-connections.md has what the others cost. Connections are kept alive. Redirects are
 * not followed: they could carry the key to another host.
 *
 * It throws `RefusedReply`, `ReplyTooLong` or the connection's error, and an `AbortError` when the signal was aborted.
 * @param agents of `proxyAgents`; absent for the process's own
 */
export function createTransport(agents: Pick<Agents, 'http' | 'https'> = {}): Fetch {
  return async (input, init = {}) => {
    try {
      const reply = await send(new URL(input instanceof Request ? input.url : input), init, agents);
      const body = await readWhole(reply);
      const status = reply.statusCode ?? 0;
      // Values that come in a list are those of cookies, which nobody reads.
      const headers = new Headers(reply.headers as Record<string, string>);
      if (status < 200 || status > 299) throw new RefusedReply(status, headers, body.toString());
      return new Response(body.length === 0 ? null : body, { status, headers });
    } catch (error) {
      if (init.signal?.aborted) throw new DOMException('The call was aborted.', 'AbortError');
      throw error;
    }
  };
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
    request(url, options, resolve)
      .on('error', reject)
      // Without a listener the connection is closed, and nobody hears of it.
      .on('upgrade', ({ headers: given }, socket) => {
        socket.destroy();
        reject(new RefusedReply(101, new Headers(given as Record<string, string>), ''));
      })
      .end(body);
  });
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
