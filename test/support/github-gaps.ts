import type { EmulatedPullRequest, GithubEmulator } from './github-emulator.ts';
import { closePullRequestsFrom } from './pull-request-acts.ts';
import { pullRequestGaps } from './pull-request-gaps.ts';

/** A request as the proxy saw it. */
export interface ProxyRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON; empty without a body. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Those of a GraphQL request; empty for any other. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string | null;
}

export interface ProxyReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Forward = () => Promise<ProxyReply>;

/** A behaviour of GitHub that the emulator lacks; null where it has nothing to say. */
export type Gap = (request: ProxyRequest, forward: Forward) => Promise<ProxyReply | null>;

const NOT_BY_APPS = 'Resource not accessible by integration';
const LONGEST_COMMENT = 65_536;

/** What emulate 0.12.2 leaves out, as far as this project meets it. The first gap that answers wins. */
export function githubGaps(emulator: GithubEmulator, address: () => string): readonly Gap[] {
  const repository = `/repos/${emulator.owner}/${emulator.repo}`;
  const pullOf = (path: string, ending: string): string | null =>
    new RegExp(`^${repository}/pulls/(\\d+)${ending}$`, 'i').exec(path)?.[1] ?? null;

  /** There, an unknown token becomes the first user. */
  const unknownToken: Gap = async ({ token }) => {
    if (token !== null && emulator.tokens.has(token)) return null;
    return { status: 401, body: { message: 'Bad credentials', status: '401' } };
  };

  /** There, a token of an app is taken for the account that installed it. */
  const userOfApp: Gap = async ({ method, path, token }) => {
    if (method !== 'GET' || path !== '/user' || !emulator.tokens.get(token ?? '')?.installation) return null;
    return { status: 403, body: { message: NOT_BY_APPS, status: '403' } };
  };

  /** There, the head SHA stays what it was when the pull request was opened. */
  const currentHead: Gap = async ({ method, path }, forward) => {
    if (method !== 'GET' || pullOf(path, '') === null) return null;
    const reply = await forward();
    if (reply.status !== 200) return reply;
    const pull = reply.body as { head: { ref: string; sha: string } };
    const sha = (await emulator.tip(pull.head.ref)) ?? pull.head.sha;
    return { ...reply, body: { ...pull, head: { ...pull.head, sha } } };
  };

  /** There, the files are made up. `compare` has the real ones, 300 of them at most. */
  const listedFiles: Gap = async ({ method, path, query }, forward) => {
    const number = pullOf(path, '/files');
    if (method !== 'GET' || number === null) return null;
    const allowed = await forward();
    if (allowed.status !== 200) return allowed;
    const { body: pull } = await emulator.request<EmulatedPullRequest>('GET', `/pulls/${number}`);
    const head = (await emulator.tip(pull.head.ref)) ?? pull.head.sha;
    const comparison = await emulator.request<{ files: unknown[] }>(
      'GET',
      `/compare/${pull.base.sha}...${head}`,
    );
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const page = Number(query.get('page') ?? 1);
    const { files } = comparison.body;
    const next = `${address()}${path}?per_page=${size}&page=${page + 1}`;
    const headers: Record<string, string> =
      page * size < files.length ? { link: `<${next}>; rel="next"` } : {};
    return { status: 200, body: files.slice((page - 1) * size, page * size), headers };
  };

  /** There, a comment and the body of a pull request may have any length. */
  const commentLimit: Gap = async ({ method, path, body }) => {
    const isComment = /\/issues\/(?:\d+\/comments|comments\/\d+)$|\/pulls(?:\/\d+)?$/.test(path);
    if (!isComment || method === 'GET' || String(body.body ?? '').length <= LONGEST_COMMENT) return null;
    const message = `body is too long (maximum is ${LONGEST_COMMENT} characters)`;
    return { status: 422, body: { message: 'Validation Failed', errors: [{ field: 'body', message }] } };
  };

  /** There, moving a branch that does not exist is a 404. */
  const missingReference: Gap = async ({ method, path }, forward) => {
    if (method !== 'PATCH' || !path.includes('/git/refs/')) return null;
    const reply = await forward();
    return reply.status === 404
      ? { status: 422, body: { message: 'Reference does not exist', status: '422' } }
      : reply;
  };

  /** There, a reference may stand directly below `refs/`. */
  const shortReference: Gap = async ({ method, path, body }) => {
    if (method !== 'POST' || !path.endsWith('/git/refs')) return null;
    if (/^refs\/[^/]+\/[^/]/.test(String(body.ref))) return null;
    const message = 'Reference name must start with "refs" and have at least two slashes.';
    return { status: 422, body: { message, status: '422' } };
  };

  return [
    unknownToken,
    userOfApp,
    currentHead,
    listedFiles,
    commentLimit,
    missingReference,
    shortReference,
    ...pullRequestGaps(emulator),
    graphql(emulator),
  ];
}

/** There, GraphQL does not exist. Answered are: whose token this is, texts of blobs, and `updateRefs` with its guard. */
function graphql(emulator: GithubEmulator): Gap {
  let last: Promise<unknown> = Promise.resolve();
  const refusal = (type: string, message: string): ProxyReply => ({
    status: 200,
    body: { data: null, errors: [{ type, message }] },
  });

  const updateRefs = async ({ variables, token }: ProxyRequest): Promise<ProxyReply> => {
    const { name, before, after } = variables;
    const reference = String(name).replace(/^refs\//, '');
    if ((await emulator.reference(reference)) !== before) {
      return refusal('UNPROCESSABLE', `Reference "${name}" is not at the expected object.`);
    }
    const deletes = after === '0'.repeat(40);
    const reply = await emulator.request(
      deletes ? 'DELETE' : 'PATCH',
      `/git/refs/${reference}`,
      deletes ? undefined : { sha: after, force: true },
      token ?? undefined,
    );
    if (reply.status === 403) return refusal('FORBIDDEN', NOT_BY_APPS);
    const branch = /^heads\/(.+)$/.exec(reference)?.[1];
    if (deletes && reply.status < 300 && branch) await closePullRequestsFrom(emulator, branch);
    return reply.status < 300
      ? { status: 200, body: { data: { updateRefs: { clientMutationId: null } } } }
      : refusal('UNPROCESSABLE', JSON.stringify(reply.body));
  };

  return async (request) => {
    if (request.method !== 'POST' || request.path !== '/graphql') return null;
    const query = String(request.body.query);
    if (query.includes('updateRefs')) {
      // One at a time: a guard is no guard when another move slips in behind the look.
      const turn = last.then(() => updateRefs(request));
      last = turn.catch(() => undefined);
      return turn;
    }
    if (query.includes('on Blob')) return blobTexts(emulator, request);
    const viewer = viewerOf(emulator, request.token);
    return { status: 200, body: { data: { viewer, repository: { id: REPOSITORY_ID } } } };
  };
}

/** Texts of blobs by their aliases; null where a blob is binary, as GitHub has it. */
async function blobTexts(emulator: GithubEmulator, { variables, token }: ProxyRequest): Promise<ProxyReply> {
  const { owner, repo, ...objects } = variables;
  const found = Object.entries(objects).map(async ([alias, sha]) => {
    const { status, body } = await emulator.request<{ content: string }>('GET', `/git/blobs/${sha}`);
    if (status !== 200) return [alias, null] as const;
    const bytes = Buffer.from(body.content, 'base64');
    return [alias, { text: bytes.includes(0) ? null : bytes.toString('utf8') }] as const;
  });
  const texts = Object.fromEntries(await Promise.all(found));
  const data = { viewer: viewerOf(emulator, token), repository: { id: REPOSITORY_ID, ...texts } };
  return { status: 200, body: { data } };
}

const REPOSITORY_ID = 'R_emulated';

function viewerOf(emulator: GithubEmulator, token: string | null) {
  return { login: emulator.tokens.get(token ?? '')?.login };
}
