import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SeenRequest {
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

export interface RawServer {
  readonly baseUrl: string;
  readonly requests: SeenRequest[];
  /** Connections opened so far. */
  connections(): number;
}

/** An HTTP server on loopback that answers as `respond` says, for faults that no mock server makes. */
export async function rawServer(
  respond: (response: ServerResponse, request: SeenRequest) => void,
): Promise<RawServer> {
  const requests: SeenRequest[] = [];
  let connections = 0;
  const listener: RequestListener = (incoming, response) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    incoming.on('end', () => {
      const request = { headers: incoming.headers, path: incoming.url ?? '', body: JSON.parse(text) };
      requests.push(request);
      respond(response, request);
    });
  };
  const server = createServer(listener);
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}/v1`, requests, connections: () => connections };
}

/** Sends a JSON body. */
export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** The body of a good reply. */
export function completion(message: object, extra: object = {}): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
    ...extra,
  };
}
