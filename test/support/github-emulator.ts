import { createSign } from 'node:crypto';
import { createEmulator } from 'emulate';

/** A file of a commit: its text or bytes, null to remove it, or an entry of another kind (symlink, submodule, executable). */
export type EmulatedFile =
  | string
  | Uint8Array
  | null
  | { readonly mode: '100755' | '120000'; readonly content: string }
  | { readonly mode: '160000'; readonly sha: string };

export interface EmulatedCommit {
  readonly branch: string;
  /** Branch or SHA to start from when the branch does not exist yet; `main` by default. */
  readonly from?: string;
  readonly files: Readonly<Record<string, EmulatedFile>>;
  readonly message?: string;
  /** Who commits; the owner by default. */
  readonly token?: string;
  readonly author?: Person;
  readonly committer?: Person;
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}

export interface EmulatedReply<Body> {
  readonly status: number;
  /** Whoever asks says what it looks like: the emulator is trusted, and nothing is checked. */
  readonly body: Body;
}

interface Sha {
  readonly sha: string;
}

interface EmulatedTreeEntry extends Sha {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
}

export interface EmulatedPullRequest {
  readonly number: number;
  readonly base: { readonly sha: string; readonly ref: string };
  readonly head: { readonly sha: string; readonly ref: string };
  readonly user: unknown;
}

/** Whom a token acts for. */
export interface TokenHolder {
  readonly login: string;
  /** True for tokens of apps, as GITHUB_TOKEN is one. */
  readonly installation: boolean;
}

export interface GithubEmulator {
  /** Address without the proxy; what it leaves out stands in github-proxy.ts. */
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  /** A personal token of the repository's owner. */
  readonly ownerToken: string;
  /** A personal token of somebody else. */
  readonly strangerToken: string;
  /** All tokens that were given out. */
  readonly tokens: ReadonlyMap<string, TokenHolder>;
  /** One request with the owner's token, or another one; `path` begins behind `/repos/<owner>/<repo>`. */
  request<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<EmulatedReply<Body>>;
  /** A token like GITHUB_TOKEN, acting as `github-actions[bot]`, with permissions by their API names: `{ contents: 'read' }`. */
  issueToken(permissions?: Readonly<Record<string, 'read' | 'write'>>): Promise<string>;
  /** Adds a commit to a branch, creating it if needed. @returns its SHA */
  commit(commit: EmulatedCommit): Promise<string>;
  /** SHA that a reference points to, its name without `refs/`; null when there is none. */
  reference(name: string): Promise<string | null>;
  /** SHA of a branch's tip; null when there is no such branch. */
  tip(branch: string): Promise<string | null>;
  /** Path, mode and text of every file of a commit or branch. */
  files(reference: string): Promise<Map<string, { mode: string; content: string }>>;
  /** @returns its number */
  openPullRequest(head: string, base?: string): Promise<number>;
  /** The payload of a `pull_request` event, with the head as it is now. */
  pullRequestEvent(number: number, action?: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const APP_ID = 15_368;
const INSTALLATION_ID = 1;
const ALL_PERMISSIONS = { contents: 'write', pull_requests: 'write', issues: 'write' } as const;
const OWNER_TOKEN = 'ghp_owner';
const STRANGER_TOKEN = 'ghp_stranger';

/**
 * Starts a stateful GitHub API on loopback with one repository, which has a README on `main`.
 * @param port any free one by default; it is part of the addresses of comments and pull requests
 */
export async function startGithubEmulator(
  owner = 'acme',
  repo = 'prompts',
  port = 0,
): Promise<GithubEmulator> {
  const emulator = await createEmulator({
    service: 'github',
    port,
    seed: {
      tokens: {
        [OWNER_TOKEN]: { login: owner, scopes: ['repo'] },
        [STRANGER_TOKEN]: { login: 'stranger', scopes: ['repo'] },
      },
      github: {
        users: [{ login: owner }, { login: 'stranger' }],
        repos: [{ owner, name: repo, auto_init: true }],
        apps: [
          {
            app_id: APP_ID,
            slug: 'github-actions',
            name: 'GitHub Actions',
            permissions: ALL_PERMISSIONS,
            installations: [{ installation_id: INSTALLATION_ID, account: owner }],
          },
        ],
      },
    },
  });
  // `localhost` may be looked up as IPv6 first, where nothing listens.
  const url = emulator.url.replace('localhost', '127.0.0.1');
  const tokens = new Map<string, TokenHolder>([
    [OWNER_TOKEN, { login: owner, installation: false }],
    [STRANGER_TOKEN, { login: 'stranger', installation: false }],
  ]);

  const send = async <Body>(
    method: string,
    address: string,
    body: unknown,
    token: string,
  ): Promise<EmulatedReply<Body>> => {
    const reply = await fetch(address, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  };
  const request = <Body>(method: string, path: string, body?: unknown, token = OWNER_TOKEN) =>
    send<Body>(method, `${url}/repos/${owner}/${repo}${path}`, body, token);
  const ask = async <Body>(method: string, path: string, body?: unknown, token?: string): Promise<Body> => {
    const reply = await request<Body>(method, path, body, token);
    if (reply.status >= 400) {
      throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    }
    return reply.body;
  };

  const reference = async (name: string): Promise<string | null> => {
    const reply = await request<{ object: Sha }>('GET', `/git/ref/${name}`);
    return reply.status === 404 ? null : reply.body.object.sha;
  };
  const tip = (branch: string) => reference(`heads/${branch}`);

  const treeEntry = async (path: string, file: EmulatedFile, token?: string) => {
    if (file === null) return { path, mode: '100644', type: 'blob', sha: null };
    if (typeof file === 'string') return { path, mode: '100644', type: 'blob', content: file };
    if (file instanceof Uint8Array) {
      const content = Buffer.from(file).toString('base64');
      const blob = await ask<Sha>('POST', '/git/blobs', { content, encoding: 'base64' }, token);
      return { path, mode: '100644', type: 'blob', sha: blob.sha };
    }
    return { path, type: file.mode === '160000' ? 'commit' : 'blob', ...file };
  };

  return {
    url,
    owner,
    repo,
    ownerToken: OWNER_TOKEN,
    strangerToken: STRANGER_TOKEN,
    tokens,
    request,
    reference,
    tip,
    async issueToken(permissions = { contents: 'write', pull_requests: 'write' }) {
      const key = emulator.generatedSecrets.find(({ id }) => id === String(APP_ID))?.value;
      if (key === undefined) throw new Error('The emulator made no key for the app.');
      const address = `${url}/app/installations/${INSTALLATION_ID}/access_tokens`;
      const { status, body } = await send<{ token: string }>('POST', address, { permissions }, appToken(key));
      if (status !== 201) throw new Error(`No token was issued: ${status} ${JSON.stringify(body)}`);
      tokens.set(body.token, { login: 'github-actions[bot]', installation: true });
      return body.token;
    },
    async commit({ branch, from = 'main', files, message = `Change ${branch}`, token, author, committer }) {
      const existing = await tip(branch);
      const parent = existing ?? (await tip(from)) ?? from;
      const base = await ask<{ tree: Sha }>('GET', `/git/commits/${parent}`);
      const entries = await Promise.all(
        Object.entries(files).map(([path, file]) => treeEntry(path, file, token)),
      );
      const tree = await ask<Sha>('POST', '/git/trees', { base_tree: base.tree.sha, tree: entries }, token);
      const body = { message, tree: tree.sha, parents: [parent], author, committer };
      const { sha } = await ask<Sha>('POST', '/git/commits', body, token);
      if (existing === null) await ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha }, token);
      else await ask('PATCH', `/git/refs/heads/${branch}`, { sha }, token);
      return sha;
    },
    async files(reference) {
      const { tree } = await ask<{ tree: EmulatedTreeEntry[] }>('GET', `/git/trees/${reference}?recursive=1`);
      const blobs = tree.filter(({ type }) => type === 'blob');
      const contents = await Promise.all(
        blobs.map(async ({ path, mode, sha }) => {
          const blob = await ask<{ content: string }>('GET', `/git/blobs/${sha}`);
          return [path, { mode, content: Buffer.from(blob.content, 'base64').toString('utf8') }] as const;
        }),
      );
      return new Map(contents);
    },
    async openPullRequest(head, base = 'main') {
      const { number } = await ask<{ number: number }>('POST', '/pulls', {
        title: `Change ${head}`,
        head,
        base,
      });
      return number;
    },
    async pullRequestEvent(number, action = 'opened') {
      const [pull, repository] = await Promise.all([
        ask<EmulatedPullRequest>('GET', `/pulls/${number}`),
        ask('GET', ''),
      ]);
      const sha = (await tip(pull.head.ref)) ?? pull.head.sha;
      const current = { ...pull, head: { ...pull.head, sha } };
      return { action, number, pull_request: current, repository, sender: pull.user };
    },
    close: () => emulator.close(),
  };
}

/** The signed statement "I am this app" that installation tokens are issued for. */
function appToken(privateKey: string): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iss: String(APP_ID), iat: now - 60, exp: now + 300 })}`;
  const signature = createSign('RSA-SHA256').update(claims).sign(privateKey, 'base64url');
  return `${claims}.${signature}`;
}
