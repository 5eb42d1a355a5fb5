import { z } from 'zod';

/** What Octokit throws, as far as we look into it; header names are in lower case. */
const requestError = z.object({
  status: z.number(),
  message: z.string(),
  request: z.object({ method: z.string(), url: z.string() }).optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

const graphqlError = z.object({
  name: z.literal('GraphqlResponseError'),
  message: z.string(),
  errors: z.array(
    z.object({
      type: z.string().optional(),
      message: z.string(),
      extensions: z.object({ code: z.string().optional() }).optional(),
    }),
  ),
});

/** A request that GitHub did not grant. */
export interface ApiFailure {
  /** HTTP status; 200 for a refusal in a GraphQL reply; null when there was no reply at all. */
  readonly status: number | null;
  readonly message: string;
  readonly method: string;
  /** Path of the address, without host and query. */
  readonly path: string;
  readonly requestId: string | null;
  readonly remainingRequests: number | null;
  /** Types and codes of GraphQL errors: `FORBIDDEN`, `undefinedField`. */
  readonly graphqlKinds: readonly string[];
}

/** Reads an error of Octokit; null for anything else, which is a defect and none of GitHub's doing. */
export function readFailure(error: unknown): ApiFailure | null {
  if (!(error instanceof Error)) return null;
  const overGraphql = graphqlError.safeParse(error);
  if (overGraphql.success) {
    const kinds = overGraphql.data.errors.flatMap(({ type, extensions }) => [type, extensions?.code]);
    return {
      status: 200,
      message: overGraphql.data.errors.map(({ message }) => message).join(' '),
      method: 'POST',
      path: '/graphql',
      requestId: null,
      remainingRequests: null,
      graphqlKinds: kinds.filter((kind) => kind !== undefined),
    };
  }
  const overRest = requestError.safeParse(error);
  if (!overRest.success) return null;
  const { status, message, request, response } = overRest.data;
  const headers = response?.headers ?? {};
  const remaining = headers['x-ratelimit-remaining'];
  return {
    // A broken connection reaches us as a made-up 500 without a response.
    status: response ? status : null,
    message,
    method: request?.method ?? '',
    path: request && URL.canParse(request.url) ? new URL(request.url).pathname : '',
    requestId: typeof headers['x-github-request-id'] === 'string' ? headers['x-github-request-id'] : null,
    remainingRequests: remaining === undefined ? null : Number(remaining),
    graphqlKinds: [],
  };
}

/** True when the reply had this status. */
export function hasStatus(error: unknown, status: number): boolean {
  return readFailure(error)?.status === status;
}

/** True when GitHub said "later", which it does with a 403 as well as with a 429. */
export function isRateLimit({ status, message, remainingRequests, graphqlKinds }: ApiFailure): boolean {
  if (status === 429 || graphqlKinds.includes('RATE_LIMITED')) return true;
  return status === 403 && (remainingRequests === 0 || /rate limit/i.test(message));
}
