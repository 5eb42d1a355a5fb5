import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { RunForm, RunView } from '../../src/ui/api.ts';
import { startUiServer, type UiServer } from '../../src/ui/server/start-ui-server.ts';

export const PROMPT_FILE = `# Tickets.
prompt: |
  Sort the ticket.
qa:
  - question: "I was charged twice."
  - question: "The button does nothing."
  - question: "Where is my password?"
`;

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly json: () => never;
}

/** A request with nothing added to it: not even the Host is what the address says. */
export function send(
  port: number,
  method: string,
  target: string,
  { headers = {}, body }: { headers?: http.OutgoingHttpHeaders; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method, path: target, headers, agent: false });
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { statusCode = 0, headers: found } = response;
        resolve({ status: statusCode, headers: found, text, json: () => JSON.parse(text) as never });
      });
    });
    request.end(body);
  });
}

export interface ApiScene {
  readonly folder: string;
  readonly workspace: string;
  readonly configFolder: string;
  readonly server: UiServer;
  readonly defects: unknown[];
  /** Another server on the same folders. */
  another(): Promise<UiServer>;
  /** A request as the page sends it. */
  ask(method: string, target: string, body?: unknown, server?: UiServer): Promise<Reply>;
}

/** A server in this process on a folder of its own, until the test ends. */
export async function apiScene(
  files: Record<string, string> = { 'prompts/a.yaml': PROMPT_FILE },
): Promise<ApiScene> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'spo-api-'));
  const folder = path.join(root, 'project');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const workspace = path.join(folder, 'workspace');
  const configFolder = path.join(root, 'config');
  const defects: unknown[] = [];
  const servers: UiServer[] = [];
  const another = async () => {
    const onDefect = (error: unknown) => void defects.push(error);
    const options = { folder, workspace, configFolder, port: 0, version: '1.2.3', environment: {}, onDefect };
    const server = await startUiServer(options);
    servers.push(server);
    return server;
  };
  const server = await another();
  onTestFinished(async () => {
    await Promise.all(servers.map((each) => each.close()));
    rmSync(root, { recursive: true, force: true });
  });
  return {
    folder,
    workspace,
    configFolder,
    server,
    defects,
    another,
    ask: (method, target, body, { port, token } = server) =>
      send(port, method, target, {
        headers: {
          'x-spo-token': token,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}

export const runForm = (changes: Partial<RunForm> = {}): RunForm => ({
  path: 'prompts/a.yaml',
  promptName: '',
  name: 'a',
  initialRound: 1,
  resume: false,
  settings: { 'max-rounds': '4', patience: '0' },
  ...changes,
});

/** The next run of the server's events for which something holds. */
export async function runWhere(
  { port, token }: { port: number; token: string },
  holds: (run: RunView) => boolean,
): Promise<RunView> {
  const stop = new AbortController();
  const reply = await fetch(`http://127.0.0.1:${port}/api/events`, {
    headers: { 'x-spo-token': token },
    signal: stop.signal,
  });
  let rest = '';
  for await (const chunk of (reply.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: run\ndata: (.*)$/.exec(event)?.[1];
      const run = data === undefined ? null : (JSON.parse(data) as RunView | null);
      if (run === null || !holds(run)) continue;
      stop.abort();
      return run;
    }
  }
  throw new Error('The events ended.');
}

export const isOver = ({ status }: RunView) => status !== 'running' && status !== 'stopping';
