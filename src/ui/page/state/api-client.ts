import { type ClientResponse, hc } from 'hono/client';
import type { ApiFailure } from '../../api.ts';
import type { ApiRoutes } from '../../server/routes.ts';

/** A refusal of the server, or no usable reply from it. */
export class ApiError extends Error {
  readonly failure: ApiFailure;
  /** HTTP status; null when no reply came. */
  readonly status: number | null;

  constructor(failure: ApiFailure, status: number | null) {
    super(failure.message);
    this.name = 'ApiError';
    this.failure = failure;
    this.status = status;
  }
}

/** The token of the page, as its server wrote it into the document. */
export function pageToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="spo-token"]')?.content ?? '';
}

export type Api = ReturnType<typeof createApi>;

/** The server's requests by their addresses, with the page's token. Each throws `ApiError`. */
export function createApi(token: string, address = '/api') {
  return hc<ApiRoutes>(address, { headers: { 'x-spo-token': token }, fetch: granted });
}

/** What the server says to a request. */
export async function jsonOf<Value>(reply: Promise<ClientResponse<Value, number, 'json'>>): Promise<Value> {
  return (await reply).json();
}

async function granted(...[address, request]: Parameters<typeof fetch>): Promise<Response> {
  const reply = await fetch(address, request).catch((error: unknown) => {
    if (request?.signal?.aborted) throw error;
    throw new ApiError({ message: 'The server of this page does not answer.', remedy: '' }, null);
  });
  if (!reply.ok) throw await refusalOf(reply);
  return reply;
}

async function refusalOf(reply: Response): Promise<ApiError> {
  const body: unknown = await reply.json().catch(() => null);
  const { message, remedy } = (body ?? {}) as { message?: unknown; remedy?: unknown };
  const failure = {
    message: typeof message === 'string' ? message : `The server refused with status ${reply.status}.`,
    remedy: typeof remedy === 'string' ? remedy : '',
  };
  return new ApiError(failure, reply.status);
}
