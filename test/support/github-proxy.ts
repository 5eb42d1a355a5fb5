import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GithubEmulator } from './github-emulator.ts';
import { type Forward, githubGaps, type ProxyReply, type ProxyRequest } from './github-gaps.ts';

/** A request and what it got. */
export interface JournalEntry extends ProxyRequest {
  /** Null when the connection was cut instead. */
  readonly status: number | null;
}

export interface Fault {
  /** Which requests fail. */
  readonly when: (request: ProxyRequest) => boolean;
  /** The answer; left out, the connection is cut. */
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many of them fail; all by default. */
  readonly times?: number;
  /** True when GitHub does what was asked and only the answer is lost. */
  readonly afterwards?: boolean;
}

/** Answers a request itself, or returns null to let it pass. May do something first: a race, for one. */
export type Interceptor = (request: ProxyRequest, forward: Forward) => Promise<ProxyReply | 'cut' | null>;

export interface GithubProxy {
  /** For GITHUB_API_URL; GraphQL is at `<url>/graphql`. */
  readonly url: string;
  /** Every request so far, in the order of their answers. */
  readonly journal: JournalEntry[];
  /** Entries of the journal; `pattern` is tried on the path. */
  requests(method: string, pattern: RegExp): JournalEntry[];
  fail(fault: Fault): void;
  intercept(interceptor: Interceptor): void;
  close(): Promise<void>;
}

/** Stands between the product and the emulator: fills its gaps, writes a journal, and fails on demand. */
export async function startGithubProxy(emulator: GithubEmulator): Promise<GithubProxy> {
  const journal: JournalEntry[] = [];
  const interceptors: Interceptor[] = [];
  let url = '';
  const gaps = githubGaps(emulator, () => url);

  const answer = async (request: ProxyRequest, forward: Forward): Promise<ProxyReply | 'cut'> => {
    for (const respond of [...interceptors, ...gaps]) {
      const reply = await respond(request, forward);
      if (reply !== null) return reply;
    }
    return forward();
  };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const address = new URL(incoming.url ?? '/', url);
    const bytes = await readBody(incoming);
    const body = bytes.length === 0 ? {} : JSON.parse(bytes.toString('utf8'));
    const request: ProxyRequest = {
      method: incoming.method ?? 'GET',
      path: address.pathname,
      query: address.searchParams,
      body,
      variables: address.pathname === '/graphql' ? (body.variables ?? {}) : {},
      token: /^(?:bearer|token) (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? null,
    };
    const forward = () => forwardTo(emulator.url, url, incoming, bytes);
    const reply = await answer(request, forward);
    journal.push({ ...request, status: reply === 'cut' ? null : reply.status });
    if (reply === 'cut') {
      outgoing.destroy();
      return;
    }
    const headers = { 'content-type': 'application/json; charset=utf-8', ...reply.headers };
    outgoing.writeHead(reply.status, headers);
    outgoing.end(reply.status === 204 ? undefined : JSON.stringify(reply.body));
  };

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      // 599 is nobody's status: a test that meets it has found a fault of the proxy.
      outgoing.writeHead(599, { 'content-type': 'text/plain' });
      outgoing.end(String(error instanceof Error ? error.stack : error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    journal,
    requests: (method, pattern) =>
      journal.filter((entry) => entry.method === method && pattern.test(entry.path)),
    intercept: (interceptor) => interceptors.push(interceptor),
    fail: (fault) => interceptors.push(failing(fault)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function failing(fault: Fault): Interceptor {
  let left = fault.times ?? Number.POSITIVE_INFINITY;
  return async (request, forward) => {
    if (left <= 0 || !fault.when(request)) return null;
    left--;
    if (fault.afterwards) await forward();
    if (fault.status === undefined) return 'cut';
    const body = fault.body ?? { message: `Injected ${fault.status}` };
    return { status: fault.status, body, headers: fault.headers ?? {} };
  };
}

async function forwardTo(
  emulator: string,
  proxy: string,
  { method, url, headers }: IncomingMessage,
  bytes: Buffer<ArrayBuffer>,
): Promise<ProxyReply> {
  const reply = await fetch(`${emulator}${url}`, {
    method: method ?? 'GET',
    headers: {
      'content-type': 'application/json',
      ...(headers.authorization ? { authorization: headers.authorization } : {}),
      ...(headers.accept ? { accept: headers.accept } : {}),
    },
    ...(bytes.length === 0 ? {} : { body: bytes }),
  });
  const text = await reply.text();
  // Next pages are named with the emulator's own address, which would lead past the proxy.
  const link = reply.headers.get('link')?.replaceAll(/<https?:\/\/[^/]+/g, `<${proxy}`);
  return {
    status: reply.status,
    body: text === '' ? null : JSON.parse(text),
    headers: link ? { link } : {},
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
}
