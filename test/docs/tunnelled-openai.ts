import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import path from 'node:path';
import { completion, json } from '../models/raw-server.ts';
import { gradedReply } from '../support/graded-models.ts';

export interface TunnelledOpenAi extends AsyncDisposable {
  /** What a process needs in its environment to take the server for api.openai.com. */
  readonly environment: Readonly<Record<string, string>>;
  /** Hosts that tunnels were opened to. */
  readonly hosts: string[];
  /** The `authorization` of each request. */
  readonly keys: (string | undefined)[];
  /** Models that were asked. */
  readonly models: Set<string>;
}

const CERTIFICATE = path.join(import.meta.dirname, 'certificates/openai.pem');

/**
 * The graded models at OpenAI's own address, behind TLS and a proxy on loopback: for runs whose settings name no endpoint.
 * Judge and executor may be the same model, so the role is told by the request.
 */
export async function startTunnelledOpenAi(): Promise<TunnelledOpenAi> {
  const hosts: string[] = [];
  const keys: (string | undefined)[] = [];
  const models = new Set<string>();
  const secure = createSecureServer(
    { key: readFileSync(CERTIFICATE.replace('.pem', '.key')), cert: readFileSync(CERTIFICATE) },
    (request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      request.on('end', () => {
        const body = JSON.parse(text) as { model: string; messages: { content: string }[] };
        keys.push(request.headers.authorization);
        models.add(body.model);
        const content = body.messages.map((message) => message.content).join('\n');
        json(response, 200, completion({ content: gradedReply(roleOf(content), content, keys.length) }));
      });
    },
  );
  const { port } = await listen(secure);
  const proxy = createServer();
  proxy.on('connect', (request, client) => {
    hosts.push(request.url ?? '');
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  const place = await listen(proxy);
  return {
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${place.port}`,
      NODE_EXTRA_CA_CERTS: CERTIFICATE,
    },
    hosts,
    keys,
    models,
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([proxy, secure].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function roleOf(content: string): string {
  if (content.includes('<answers_b>')) return 'test-judge';
  return content.includes('<prompt>\n> ') ? 'test-optimizer' : 'test-executor';
}

async function listen(server: Server): Promise<AddressInfo> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address() as AddressInfo;
}
