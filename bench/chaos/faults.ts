import type { ServerResponse } from 'node:http';
import type { RandomStream } from '../../src/spo/ports.ts';

/** Stands in every error text of the server; no request may ever hold it. */
export const FAULT_MARK = 'FAULT-TEXT-OF-THE-SERVER';

/** Ends a call in one of the ways in which endpoints fail. `body` is the reply that it would have given. */
type Fault = (response: ServerResponse, body: string) => void;

const json = (response: ServerResponse, status: number, text: string, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
const message = (content: unknown, finish = 'stop') =>
  JSON.stringify({
    choices: [{ message: { role: 'assistant', ...(content as object) }, finish_reason: finish }],
  });
const error = JSON.stringify({ error: { message: FAULT_MARK } });
const html = `<html><body>${FAULT_MARK}</body></html>`;

export const FAULTS: Readonly<Record<string, Fault>> = {
  '429': (response) => json(response, 429, error),
  '429 with Retry-After in seconds': (response) => json(response, 429, error, { 'retry-after': '0' }),
  '429 with Retry-After as a date': (response) =>
    json(response, 429, error, { 'retry-after': new Date().toUTCString() }),
  '500': (response) => json(response, 500, error),
  '502 HTML': (response) => response.writeHead(502, { 'content-type': 'text/html' }).end(html),
  '200 HTML': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
  'empty body': (response) => json(response, 200, ''),
  'truncated body': (response, body) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length + 100 });
    response.write(body);
    response.destroy();
  },
  'malformed JSON': (response) => json(response, 200, `{"choices": [${FAULT_MARK}`),
  'error with 200': (response) => json(response, 200, error),
  'no choices': (response) => json(response, 200, '{"choices": []}'),
  'null content': (response) => json(response, 200, message({ content: null })),
  refusal: (response) => json(response, 200, message({ content: null, refusal: FAULT_MARK })),
  'cut off at the length limit': (response) => json(response, 200, message({ content: null }, 'length')),
  hang: () => {},
  'reset in the middle': (response, body) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
  },
  'slow drip': (response, body) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    let sent = 0;
    const timer = setInterval(() => response.write(body[sent++ % body.length]), 100);
    response.on('close', () => clearInterval(timer));
  },
  'wrong content type': (response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end(FAULT_MARK),
  '20 MB': (response) => json(response, 200, message({ content: 'x'.repeat(20 * 2 ** 20) })),
};

const NAMES = Object.keys(FAULTS);

/** The name of the fault that this call gets, or null for a good reply. @param rate share of calls that fail */
export function drawFault(random: RandomStream, rate: number): string | null {
  return random() < rate ? (NAMES[Math.floor(random() * NAMES.length)] ?? null) : null;
}
