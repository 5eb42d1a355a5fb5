import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { RandomStream } from '../../../src/spo/ports.ts';
import { completion, json, rawServer } from '../raw-server.ts';

const bodyShape = z.object({
  messages: z.array(z.object({ content: z.string() })),
  max_completion_tokens: z.number().optional(),
});

export interface CountingServer {
  readonly baseUrl: string;
  /** By its own count, answered or not. */
  readonly calls: () => number;
  readonly tokens: () => number;
  readonly largestCall: () => number;
  readonly mostAtOnce: () => number;
}

export interface ServerTraits {
  /** Tokens that a byte makes, at most 1; drawn for each call. */
  density(): number;
  /** Share of calls that end in each of the ways that leave the client without a report. */
  readonly faults: number;
}

/** A model server that keeps its own books and answers in any order. */
export async function countingServer(random: RandomStream, traits: ServerTraits): Promise<CountingServer> {
  let [tokens, largestCall, open, mostAtOnce] = [0, 0, 0, 0];
  const server = await rawServer((response, request) => {
    const { messages, max_completion_tokens: most = 6_000 } = bodyShape.parse(request.body);
    const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    const promptTokens = Math.ceil(bytes * traits.density());
    const completionTokens = Math.ceil(random() ** 3 * most);
    const fault = Math.floor(random() / traits.faults);
    if (fault !== 0) {
      tokens += promptTokens + completionTokens;
      largestCall = Math.max(largestCall, promptTokens + completionTokens);
    }
    open++;
    mostAtOnce = Math.max(mostAtOnce, open);
    afterTurns(Math.floor(random() * 60), () => {
      open--;
      end(response, fault, { prompt_tokens: promptTokens, completion_tokens: completionTokens });
    });
  });
  return {
    baseUrl: server.baseUrl,
    calls: () => server.requests.length,
    tokens: () => tokens,
    largestCall: () => largestCall,
    mostAtOnce: () => mostAtOnce,
  };
}

function end(response: ServerResponse, fault: number, usage: object): void {
  if (fault === 0) json(response, 500, { error: { message: 'broken' } });
  else if (fault === 1) response.destroy();
  else if (fault === 2) json(response, 200, completion({ content: 'ok' }, { usage: null }));
  else json(response, 200, completion({ content: 'ok' }, { usage }));
}

/** A latency that costs no time: so many turns of the event loop. */
function afterTurns(turns: number, action: () => void): void {
  if (turns === 0) action();
  else setImmediate(afterTurns, turns - 1, action);
}
