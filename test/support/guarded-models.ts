import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startGradedModels } from './graded-models.ts';

export interface GuardedModels extends AsyncDisposable {
  readonly baseUrl: string;
  /** Calls that were let through. */
  readonly calls: () => number;
}

/** Models that refuse the key `sk-bad`, as an endpoint does when a secret is missing from one machine. */
export async function startGuardedModels(): Promise<GuardedModels> {
  const models = await startGradedModels();
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.headers.authorization === 'Bearer sk-bad') {
      outgoing.writeHead(401, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ error: { message: 'Incorrect API key', code: 'invalid_api_key' } }));
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const reply = await fetch(`${models.baseUrl}${(incoming.url ?? '').replace(/^\/v1/, '')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.concat(parts),
    });
    outgoing.writeHead(reply.status, { 'content-type': 'application/json' });
    outgoing.end(await reply.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls: () => models.requests.length,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await models[Symbol.asyncDispose]();
    },
  };
}
