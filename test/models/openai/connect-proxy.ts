import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ConnectProxy {
  /** Without credentials. */
  readonly host: string;
  /** `CONNECT host:port`, or method and address of a request that was handed on. */
  readonly asked: string[];
  readonly headers: IncomingHttpHeaders[];
}

/**
 * A proxy on loopback. Whatever host a tunnel is for, it ends on loopback too, so that a test may use names
 * that only the proxy knows; requests without a tunnel are answered with `answer`.
 * @param refusal status line for tunnels, instead of opening them
 */
export async function connectProxy(answer = '', refusal?: string): Promise<ConnectProxy> {
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
    });
  });
  server.on('connect', (request, client) => {
    asked.push(`CONNECT ${request.url}`);
    headers.push(request.headers);
    if (refusal !== undefined) return void client.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
    const target = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked, headers };
}
