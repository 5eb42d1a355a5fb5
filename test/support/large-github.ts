import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ContractRequest, replyFaults, requestFaults } from './github-contract.ts';

/** A prompt file or any other, as it stands at base and at head. */
export interface LargeFile {
  readonly path: string;
  readonly base: string;
  readonly head: string;
}

export interface LargeGithub extends AsyncDisposable {
  readonly url: string;
  readonly journal: ContractRequest[];
  /** What broke GitHub's description of its API, of the requests and of the replies of this server. */
  readonly faults: string[];
  readonly comments: string[];
  /** Payload of the event. */
  readonly event: Record<string, unknown>;
  /** What the next replies say is left of the hour. */
  left: number;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly link?: string;
}

type Answer = (request: ContractRequest & { body: Record<string, unknown> }, parts: RegExpExecArray) => Reply;

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const MADE = 'c'.repeat(40);
const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };
const page = 'https://github.test/acme/large';

/** One pull request with thousands of files; the emulator keeps every blob as a row, and takes minutes for that. */
export async function startLargeGithub(files: readonly LargeFile[]): Promise<LargeGithub> {
  const texts = new Map(
    files.flatMap(({ base, head }) => [base, head].map((text) => [blobName(text), text])),
  );
  const journal: ContractRequest[] = [];
  const faults: string[] = [];
  const comments: string[] = [];
  const state = { left: 1000, url: '' };

  const tree = (sha: string, side: 'base' | 'head') => ({
    sha,
    truncated: false,
    tree: files.map((file) => ({
      path: file.path,
      mode: '100644',
      type: 'blob',
      sha: blobName(file[side]),
      size: Buffer.byteLength(file[side]),
    })),
  });
  const listed = ({ query, path }: ContractRequest): Reply => {
    const [size, number] = [Number(query.get('per_page')), Number(query.get('page') ?? 1)];
    const next =
      number * size < files.length
        ? `<${state.url}${path}?per_page=${size}&page=${number + 1}>; rel="next"`
        : '';
    const body = files.slice((number - 1) * size, number * size).map(listedFile);
    return { status: 200, body, ...(next === '' ? {} : { link: next }) };
  };
  const graphql: Answer = ({ body }) => {
    if (!String(body.query).includes('on Blob')) {
      return {
        status: 200,
        body: { data: { viewer: { login: 'github-actions[bot]' }, repository: { id: 'R_1' } } },
      };
    }
    const { owner, repo, ...objects } = body.variables as Record<string, string>;
    const found = Object.entries(objects).map(([alias, sha]) => [alias, { text: texts.get(sha) ?? null }]);
    return { status: 200, body: { data: { repository: Object.fromEntries(found) } } };
  };
  const comment: Answer = ({ body }) => {
    comments.push(String(body.body));
    return { status: 201, body: issueComment(String(body.body)) };
  };
  const rewrite: Answer = ({ body }) => {
    comments[comments.length - 1] = String(body.body);
    return { status: 200, body: issueComment(String(body.body)) };
  };
  const pullRequest: Answer = () => ({ status: 200, body: pullRequestEvent(files.length).pull_request });
  const routes: readonly (readonly [string, RegExp, Answer])[] = [
    ['GET', /\/compare\//, () => ({ status: 200, body: comparison() })],
    ['GET', /\/pulls\/1$/, pullRequest],
    ['GET', /\/pulls\/1\/files$/, listed],
    ['GET', /\/pulls\/1\/comments$/, () => ({ status: 200, body: [] })],
    [
      'GET',
      /\/git\/trees\/(\w+)$/,
      (_, [, sha = '']) => ({ status: 200, body: tree(sha, sha === BASE ? 'base' : 'head') }),
    ],
    ['GET', /\/git\/commits\/(\w+)$/, (_, [, sha = '']) => ({ status: 200, body: gitCommit(sha) })],
    ['GET', /\/git\/blobs\/(\w+)$/, (_, [, sha = '']) => gitBlob(sha, texts.get(sha) ?? '')],
    ['GET', /\/git\/ref\//, () => NOT_FOUND],
    ['POST', /\/git\/trees$/, () => ({ status: 201, body: tree(MADE, 'head') })],
    ['POST', /\/git\/commits$/, () => ({ status: 201, body: gitCommit(MADE) })],
    ['POST', /\/git\/refs$/, ({ body }) => ({ status: 201, body: gitReference(String(body.ref)) })],
    ['GET', /\/issues\/1\/comments$/, () => ({ status: 200, body: comments.map(issueComment) })],
    ['POST', /\/issues\/1\/comments$/, comment],
    ['PATCH', /\/issues\/comments\/\d+$/, rewrite],
    ['POST', /\/graphql$/, graphql],
  ];

  const server = createServer(async (incoming, outgoing) => {
    const address = new URL(incoming.url ?? '/', state.url);
    const body = await readJson(incoming);
    const request = {
      method: incoming.method ?? 'GET',
      path: address.pathname,
      query: address.searchParams,
      body,
    };
    journal.push(request);
    faults.push(...requestFaults(request));
    const [, pattern, answer] =
      routes.find(([method, path]) => method === request.method && path.test(request.path)) ?? [];
    const parts = pattern?.exec(request.path);
    const reply = answer && parts ? answer(request, parts) : NOT_FOUND;
    // A whole pull request has a hundred required fields, of which four are read.
    if (answer !== pullRequest)
      faults.push(...replyFaults(request.method, request.path, reply.status, reply.body));
    state.left--;
    outgoing.writeHead(reply.status, {
      'content-type': 'application/json',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(state.left),
      'x-ratelimit-reset': '1795363200',
      ...(reply.link ? { link: reply.link } : {}),
    });
    outgoing.end(JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: state.url,
    journal,
    faults,
    comments,
    event: pullRequestEvent(files.length),
    get left() {
      return state.left;
    },
    set left(requests) {
      state.left = requests;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readJson(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString('utf8'));
}

function blobName(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

function gitBlob(sha: string, text: string): Reply {
  const content = Buffer.from(text).toString('base64');
  const facts = { sha, node_id: 'B_1', url: page, size: Buffer.byteLength(text) };
  return { status: 200, body: { ...facts, content, encoding: 'base64' } };
}

function listedFile({ path, head }: LargeFile) {
  const addresses = { blob_url: page, raw_url: page, contents_url: page };
  const counts = { additions: 1, deletions: 1, changes: 2 };
  return { sha: blobName(head), filename: path, status: 'modified', ...counts, ...addresses };
}

const person = { name: 'GitHub', email: 'noreply@github.com', date: '2026-11-22T10:00:00Z' };

function gitCommit(sha: string) {
  const verification = {
    verified: false,
    reason: 'unsigned',
    signature: null,
    payload: null,
    verified_at: null,
  };
  const place = { url: page, html_url: page };
  const links = { tree: { sha: HEAD, url: page }, parents: [{ sha: HEAD, ...place }] };
  return {
    sha,
    node_id: 'C_1',
    ...place,
    author: person,
    committer: person,
    message: 'm',
    verification,
    ...links,
  };
}

function gitReference(ref: string) {
  return { ref, node_id: 'R_2', url: page, object: { type: 'commit', sha: MADE, url: page } };
}

function comparison() {
  const commit = (sha: string) => ({
    url: page,
    sha,
    node_id: 'C_2',
    html_url: page,
    comments_url: page,
    commit: {
      url: page,
      author: person,
      committer: person,
      message: 'm',
      comment_count: 0,
      tree: { sha, url: page },
    },
    author: null,
    committer: null,
    parents: [],
  });
  const addresses = { url: page, html_url: page, permalink_url: page, diff_url: page, patch_url: page };
  const counts = { status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 };
  return { ...addresses, ...counts, base_commit: commit(BASE), merge_base_commit: commit(BASE), commits: [] };
}

function issueComment(body: string, index = 0) {
  const times = { created_at: person.date, updated_at: person.date };
  const place = { url: page, html_url: `${page}/pull/1#issuecomment-${index + 1}`, issue_url: page };
  return { id: index + 1, node_id: 'IC_1', ...place, body, user: null, ...times, author_association: 'NONE' };
}

function pullRequestEvent(changedFiles: number): Record<string, unknown> {
  const repo = { full_name: 'acme/large' };
  return {
    action: 'opened',
    number: 1,
    repository: { name: 'large', full_name: 'acme/large', owner: { login: 'acme' } },
    pull_request: {
      number: 1,
      state: 'open',
      draft: false,
      changed_files: changedFiles,
      base: { sha: BASE, ref: 'main', repo },
      head: { sha: HEAD, ref: 'author/large', repo },
    },
  };
}
