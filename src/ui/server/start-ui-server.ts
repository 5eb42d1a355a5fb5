// The local server behind `spo ui`: what the page asks for over `../api.ts`, and who may ask.
import { randomBytes } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { SpoError } from '../../spo/errors.ts';
import type { ApiFailure } from '../api.ts';
import { DEFECT, failureReply, Refusal } from './failure.ts';
import { checkHost, checkRequest, isToken, originsOf } from './guard.ts';
import { NO_TOKEN_DOCUMENT, NOTHING_RUNS, pageDocument } from './page-document.ts';
import { apiRoutes } from './routes.ts';
import { createRunControl } from './run-control.ts';
import type { ServerSurroundings } from './surroundings.ts';
import { createTicket } from './ticket.ts';

export interface UiServerOptions extends ServerSurroundings {
  /** Whose prompt files are shown. */
  readonly folder: string;
  /** Where results go. */
  readonly workspace: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Of the tool, for the page. */
  readonly version: string;
}

export interface UiServer {
  /** With the token: whoever has it may use the server. */
  readonly url: string;
  /**
   * Leads to `url` once, and soon. For the browser's command line, which every user of the machine can read for as long
   * as it runs.
   */
  readonly openUrl: string;
  readonly token: string;
  readonly port: number;
  /** Stops a run that goes on, keeps what it reached, and lets go of the port. */
  close(): Promise<void>;
}

/**
 * Starts the server of the page, on this machine's loopback alone.
 * @throws SpoError `bad-input` for a folder that is not there, or a port that is taken
 */
export async function startUiServer(options: UiServerOptions): Promise<UiServer> {
  const folder = { root: await folderAt(options.folder), workspace: resolve(options.workspace) };
  // In the query and not behind #, which is the page's own for its tabs; a reload keeps it. It is no secret from the
  // history of the browser, and worth nothing there: the next start has another.
  const token = randomBytes(32).toString('base64url');
  const ticket = createTicket();
  const closing = new AbortController();
  const control = createRunControl(folder, options);
  let origins = originsOf(options.port);
  const { html, policy } = pageDocument(token);

  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    harden(context.res.headers);
  });
  app.use(checkHost(() => origins));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: () => {
        throw new Refusal(405, 'This address does not take that method.');
      },
    }),
  );
  app.get('/', (context) => {
    if (!isToken(context.req.query('token'), token)) return context.html(NO_TOKEN_DOCUMENT, 401);
    return context.html(html, 200, { 'content-security-policy': policy });
  });
  app.get('/open', (context) => {
    if (context.req.method !== 'GET' || !ticket.isTaken(context.req.query('ticket')))
      return context.html(NO_TOKEN_DOCUMENT, 401);
    return context.redirect(`/?token=${token}`, 303);
  });
  app.use('/api/*', ...checkRequest(token, () => origins));
  app.route('/api', apiRoutes({ ...options, folder, around: options, control, closing: closing.signal }));
  app.notFound((context) => {
    return context.json<ApiFailure>({ message: 'There is nothing at this address.', remedy: '' }, 404);
  });
  app.onError((error, context) => {
    const reply = failureReply(error);
    if (reply === null) options.onDefect(error);
    const response = context.json<ApiFailure>(reply?.body ?? DEFECT, reply?.status ?? 500);
    harden(response.headers);
    return response;
  });

  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 30_000 } });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  origins = originsOf(port);
  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    openUrl: `http://127.0.0.1:${port}/open?ticket=${ticket.text}`,
    token,
    port,
    close: async () => {
      closing.abort(new SpoError('interrupted', 'The server was closed.'));
      await control.close();
      await closeServer(server);
    },
  };
}

/** What holds for every reply; the page alone has a policy that lets something run. */
function harden(headers: Headers): void {
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', NOTHING_RUNS);
  headers.set('cache-control', 'no-store');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
}

async function folderAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return realpath(path);
  throw new SpoError('bad-input', `${path} is no folder.`, {
    remedy: 'Name the folder of your prompt files with --folder.',
  });
}

/** Milliseconds that replies which are on their way have to end. */
const GRACE = 500;

async function closeServer(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE);
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await closed;
  clearTimeout(cut);
}

function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${cause.code ?? cause.message})`;
      const remedy = 'Choose another one with --port, or --port 0 for a free one.';
      fail(new SpoError('bad-input', `Port ${port} ${reason}.`, { remedy, cause }));
    });
    server.listen(port, '127.0.0.1', () => done());
  });
}
