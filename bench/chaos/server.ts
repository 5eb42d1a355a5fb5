import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seededRandomness } from '../../src/spo/random.ts';
import { drawFault, FAULT_MARK, FAULTS } from './faults.ts';

/** What the server saw of one run. */
export interface RunRecord {
  /** Every request, the failed ones included. */
  calls: number;
  /** Requests that held an error text of the server. */
  leaks: number;
  readonly faults: Map<string, number>;
}

export interface ChaosServer extends AsyncDisposable {
  baseUrl(run: number): string;
  record(run: number): RunRecord;
  /** Calls `onCall` with each call of this run that arrives, until the returned function is called. */
  watch(run: number, onCall: () => void): () => void;
}

/** A chat completions server that fails a share of all calls; each run has an address of its own. */
export async function startChaosServer(failureRate: number): Promise<ChaosServer> {
  const random = seededRandomness('chaos');
  const records = new Map<number, RunRecord>();
  const recordOf = (run: number) => {
    const record = records.get(run) ?? { calls: 0, leaks: 0, faults: new Map<string, number>() };
    records.set(run, record);
    return record;
  };
  const watchers = new Map<number, () => void>();
  const server = createServer((request, response) => {
    const run = Number(/^\/run-(\d+)\//.exec(request.url ?? '')?.[1]);
    const record = recordOf(run);
    const number = record.calls++;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      watchers.get(run)?.();
      const text = Buffer.concat(chunks).toString();
      if (text.includes(FAULT_MARK)) record.leaks++;
      const { messages } = JSON.parse(text) as { messages: { content: string }[] };
      const body = JSON.stringify({
        choices: [
          {
            message: { role: 'assistant', content: reply(messages.at(-1)?.content ?? '', number) },
            finish_reason: 'stop',
          },
        ],
        usage: { prompt_tokens: Math.ceil(text.length / 4), completion_tokens: 30 },
      });
      const fault = drawFault(random(run, number), failureRate);
      if (fault === null) {
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
        return;
      }
      record.faults.set(fault, (record.faults.get(fault) ?? 0) + 1);
      FAULTS[fault]?.(response, body);
    });
    request.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: (run) => `http://127.0.0.1:${port}/run-${run}/v1`,
    record: recordOf,
    watch: (run, onCall) => {
      watchers.set(run, onCall);
      return () => watchers.delete(run);
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reply(content: string, number: number): string {
  if (content.includes('<choose>')) {
    const split = content.indexOf('<answers_b>');
    const newest = (text: string) =>
      Math.max(0, ...Array.from(text.matchAll(/version (\d+)/g), ([, n]) => Number(n)));
    const letter = newest(content.slice(0, split)) > newest(content.slice(split)) ? 'A' : 'B';
    return `<analyse>One is newer.</analyse><choose>${letter}</choose>`;
  }
  if (content.includes('<modification>')) {
    return `<analyse>Old.</analyse><modification>Newer.</modification><prompt>version ${number}</prompt>`;
  }
  return `An answer by ${/version \d+/.exec(content)?.[0] ?? 'version 0'}.`;
}
