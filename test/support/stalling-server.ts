import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StallingServer extends AsyncDisposable {
  readonly baseUrl: string;
  /** Chat completions asked for so far. */
  calls(): number;
  /** Resolves once a call is left without an answer. */
  readonly stalled: Promise<void>;
  /** Answers every call from now on. */
  goOn(): void;
}

/**
 * A model server that leaves call number `stallAt`, or the first that asks for a better prompt, and all later ones without
 * an answer until it is told to go on. It answers every question, prefers newer prompts and proposes `version 1`, `version 2`, and so on.
 * @param usage JSON text of what it says that each call took
 */
export async function startStallingServer(
  stallAt: number | 'optimize',
  usage = '{"prompt_tokens": 10, "completion_tokens": 5}',
): Promise<StallingServer> {
  let calls = 0;
  let limit = stallAt === 'optimize' ? Number.POSITIVE_INFINITY : stallAt;
  let versions = 0;
  let goesOn = false;
  const held: ServerResponse[] = [];
  let reportStall = () => {};
  const stalled = new Promise<void>((resolve) => {
    reportStall = resolve;
  });
  const reply = (content: string): string => {
    if (content.includes('<modification>')) return `<prompt>version ${++versions}</prompt>`;
    if (!content.includes('<choose>'))
      return `An answer by ${/version \d+/.exec(content)?.[0]}, call ${calls}.`;
    const split = content.indexOf('<answers_b>');
    const newest = (text: string) =>
      Math.max(...Array.from(text.matchAll(/version (\d+)/g), ([, n]) => Number(n)));
    return `<choose>${newest(content.slice(0, split)) > newest(content.slice(split)) ? 'A' : 'B'}</choose>`;
  };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      calls += 1;
      if (stallAt === 'optimize' && !goesOn && text.includes('<modification>')) limit = calls;
      if (calls >= limit) {
        held.push(response);
        reportStall();
        return;
      }
      const { messages } = JSON.parse(text) as { messages: { content: string }[] };
      const content = reply(messages.at(-1)?.content ?? '');
      response.writeHead(200, { 'content-type': 'application/json' });
      const choices = [{ message: { role: 'assistant', content }, finish_reason: 'stop' }];
      response.end(`{"choices": ${JSON.stringify(choices)}, "usage": ${usage}}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls: () => calls,
    stalled,
    goOn: () => {
      goesOn = true;
      limit = Number.POSITIVE_INFINITY;
      for (const response of held.splice(0)) response.destroy();
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
