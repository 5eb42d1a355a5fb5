import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { readJudgement } from '../../src/spo/asking/ballot.ts';
import { readSections } from '../../src/spo/asking/sections.ts';
import { readProposal } from '../../src/spo/proposal/read-proposal.ts';

export type Kind = 'proposal' | 'ballot' | 'answer';

/** A call as it went over the wire. */
export interface RecordedCall {
  readonly kind: Kind;
  readonly status: number;
  readonly reply: string;
  /** Why the reply could not be read; empty where it could. */
  readonly fault: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly milliseconds: number;
}

interface Body {
  readonly messages?: readonly { readonly content: string }[];
  readonly choices?: readonly { readonly message?: { readonly content?: string } }[];
  readonly usage?: { readonly prompt_tokens?: number; readonly completion_tokens?: number };
}

/**
 * Stands between the product and a model's server, and writes down what goes through.
 * @param address of the server, without the path of a call
 * @param mostTokens cap on each reply: a small model may write for ten minutes where nothing stops it
 */
export async function startRecorder(address: string, mostTokens: number) {
  const calls: RecordedCall[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const asked = await text(incoming);
    const body =
      asked === '' ? null : capped(JSON.parse(asked) as Body & Record<string, unknown>, mostTokens);
    const started = performance.now();
    const { status, reply } = await forward(address, incoming.method ?? 'GET', incoming.url ?? '/', body);
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(reply);
    if (body !== null) calls.push(recorded(body, status, reply, performance.now() - started));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    calls,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function capped<Asked extends Record<string, unknown>>(body: Asked, mostTokens: number): Asked {
  const { max_tokens: own, max_completion_tokens: newer, ...rest } = body;
  const wanted = [own, newer].filter((limit) => typeof limit === 'number');
  return { ...(rest as Asked), max_tokens: Math.min(mostTokens, ...wanted) };
}

/** Not by `fetch`, which gives up after five minutes. */
function forward(address: string, method: string, path: string, body: object | null) {
  return new Promise<{ status: number; reply: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const call = request(`${address}${path}`, { method, headers }, (response) => {
      text(response).then((reply) => resolve({ status: response.statusCode ?? 0, reply }), reject);
    });
    call.on('error', reject).end(body === null ? undefined : JSON.stringify(body));
  }).catch((error: Error) => ({ status: 502, reply: JSON.stringify({ error: { message: error.message } }) }));
}

function recorded(asked: Body, status: number, answer: string, milliseconds: number): RecordedCall {
  const { choices = [], usage = {} } = JSON.parse(answer) as Body;
  const message = asked.messages?.at(-1)?.content ?? '';
  const reply = choices[0]?.message?.content ?? '';
  const kind: Kind = message.includes('\n<choose>')
    ? 'ballot'
    : message.includes('\n<modification>')
      ? 'proposal'
      : 'answer';
  return {
    kind,
    status,
    reply,
    fault: faultOf(kind, reply, message),
    promptTokens: usage.prompt_tokens ?? 0,
    completionTokens: usage.completion_tokens ?? 0,
    milliseconds,
  };
}

function faultOf(kind: Kind, reply: string, message: string): string {
  if (kind === 'answer') return reply.trim() === '' ? 'it was empty' : '';
  if (kind === 'ballot') {
    const judgement = readJudgement(reply, false);
    return judgement.kind === 'unreadable' ? judgement.reason : '';
  }
  const read = readProposal(reply, readSections(message).get('PROMPT') ?? '');
  return read.ok ? '' : read.reason;
}
