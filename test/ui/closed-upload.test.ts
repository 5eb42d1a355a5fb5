import { once } from 'node:events';
import net from 'node:net';
import { expect, it } from 'vitest';
import { apiScene } from './api-scene.ts';

const ROUTES = [
  ['PUT', '/api/endpoints'],
  ['POST', '/api/endpoints/test'],
  ['PUT', '/api/roles'],
  ['POST', '/api/file/preview'],
  ['PUT', '/api/file'],
  ['POST', '/api/run'],
  ['POST', '/api/run/check'],
  ['POST', '/api/try'],
] as const;

/** How a body of which more was announced ends: with its length said before, or chunk by chunk; closed, or reset. */
const UPLOADS = [
  ['content-length: 1000', '{"name": "a'],
  ['transfer-encoding: chunked', '10\r\n{"name": "a'],
  ['content-length: 1000', ''],
  ['transfer-encoding: chunked', 'no chunk'],
] as const;

it.each(ROUTES)(
  'a page that is closed in the middle of %s %s is no defect of spo',
  async (method, target) => {
    const scene = await apiScene();
    const { port, token } = scene.server;
    for (const end of ['destroy', 'resetAndDestroy', 'end'] as const) {
      for (const [length, start] of UPLOADS) {
        const socket = net.connect(port, '127.0.0.1');
        await once(socket, 'connect');
        const head = [
          `${method} ${target} HTTP/1.1`,
          `host: 127.0.0.1:${port}`,
          `x-spo-token: ${token}`,
          'content-type: application/json',
          length,
        ];
        socket.write(`${head.join('\r\n')}\r\n\r\n${start}`);
        // The server has begun to read this request when it has answered the next one.
        expect((await scene.ask('GET', '/api/run')).status).toBe(200);
        const closed = once(socket, 'close').catch(() => undefined);
        socket.on('error', () => undefined).resume();
        socket[end]();
        await closed;
      }
    }
    for (let turn = 0; turn < 10; turn++) expect((await scene.ask('GET', '/api/run')).status).toBe(200);
    expect(scene.defects).toEqual([]);
  },
);
