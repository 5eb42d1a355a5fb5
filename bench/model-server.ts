import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelServer extends AsyncDisposable {
  readonly baseUrl: string;
  /** Requests seen so far. */
  readonly calls: () => number;
}

/**
 * A chat completions server on loopback that answers after a fixed time. A request that asks for a choice
 * gets the side whose answers stem from the newer prompt; one that asks for a prompt gets the next number.
 * @param latency milliseconds
 */
export async function startModelServer(latency: number): Promise<ModelServer> {
  let calls = 0;
  let versions = 0;
  const reply = (content: string): string => {
    if (content.includes('<choose>')) return chooseNewer(content);
    if (content.includes('<modification>')) {
      return `<analyse>a</analyse><modification>m</modification><prompt>version ${++versions}</prompt>`;
    }
    return `answer of version ${newestVersion(content)}`;
  };
  const server = createServer((request, response) => {
    calls++;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { messages } = JSON.parse(Buffer.concat(chunks).toString()) as {
        messages: { content: string }[];
      };
      const content = reply(messages.at(-1)?.content ?? '');
      const body = JSON.stringify({
        choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 100, completion_tokens: 20 },
      });
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      }, latency);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls: () => calls,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function newestVersion(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/version (\d+)/g), ([, number]) => Number(number)));
}

function chooseNewer(content: string): string {
  const split = content.lastIndexOf('<answers_b>');
  const newer = newestVersion(content.slice(0, split)) > newestVersion(content.slice(split)) ? 'A' : 'B';
  return `<analyse>a</analyse><choose>${newer}</choose>`;
}
