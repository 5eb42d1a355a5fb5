import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal, readRequest } from './failure.ts';

/** Header that carries the page's token. No form and no other site can send it without being asked for leave. */
const TOKEN_HEADER = 'x-spo-token';

const MOST_BODY_BYTES = 1_048_576;

const limitBody = bodyLimit({
  maxSize: MOST_BODY_BYTES,
  onError: () => {
    throw new Refusal(413, 'The request has more than 1 MiB.');
  },
});

/** Names under which a browser may know this server. */
export type Origins = ReadonlySet<string>;

/** @param port that the server listens on */
export function originsOf(port: number): Origins {
  return new Set(['127.0.0.1', 'localhost'].map((host) => new URL(`http://${host}:${port}`).origin));
}

/**
 * Refuses a request that was sent to another name: a page of a stranger whose name suddenly leads to this machine
 * (DNS rebinding) would otherwise be of the same origin as ours.
 */
export function checkHost(origins: () => Origins): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase();
    if (host === undefined || !origins().has(`http://${host}`))
      throw new Refusal(
        421,
        'The request was sent to another host.',
        'Open the address that the terminal shows.',
      );
    await next();
  };
}

/** Refuses what the page did not send: another origin, another token, another kind of body. */
export function checkRequest(token: string, origins: () => Origins): readonly MiddlewareHandler[] {
  return [
    async (context, next) => {
      checkOrigin(context, origins());
      if (!isToken(context.req.header(TOKEN_HEADER), token))
        throw new Refusal(401, 'The token is missing or wrong.', 'Open the address that the terminal shows.');
      checkBodyKind(context);
      await next();
    },
    // What the handlers behind it throw does not come back here: Hono catches it on the way.
    (context, next) => readRequest(() => limitBody(context, next)),
  ];
}

/** In constant time: how long it takes says nothing of the token. */
export function isToken(given: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** Programs that are no browsers send neither header; browsers send at least one of them with all that changes something. */
function checkOrigin({ req }: Context, origins: Origins): void {
  const origin = req.header('origin');
  const site = req.header('sec-fetch-site');
  if ((origin !== undefined && !origins.has(origin)) || (site !== undefined && site !== 'same-origin'))
    throw new Refusal(403, 'The request comes from another site.');
}

function checkBodyKind({ req }: Context): void {
  const hasBody =
    req.header('transfer-encoding') !== undefined || Number(req.header('content-length') ?? 0) > 0;
  const kind = req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (hasBody ? kind !== 'application/json' : kind !== undefined && kind !== 'application/json')
    throw new Refusal(415, 'The body of a request has to be application/json.');
}
