import { COMMIT_TRAILER, type Forge, RECORDS_REFERENCE } from '../../src/forge/forge.ts';
import { createLocalGitForge } from '../../src/forge/local-git/local-git-forge.ts';
import { startGithubScene } from '../support/github-scene.ts';
import { createRepository } from './local-git/repository.ts';

/** The records' ref in a repository, as somebody else sees it who may push. */
export interface RecordScene {
  /** As a new run would make it. */
  forge(): Promise<Forge>;
  /** Sets the ref to a commit of exactly these files, whatever it was before; our trailer and no parent by default. */
  put(files: Readonly<Record<string, string>>, options?: PutOptions): Promise<string>;
  /** SHA of the ref; null when there is none. */
  tip(): Promise<string | null>;
  /** How many files are behind the ref. */
  count(): Promise<number>;
  /** Text of each file behind the ref. */
  files(): Promise<Record<string, string>>;
  commit(): Promise<{ readonly message: string; readonly parents: number }>;
  close(): Promise<void>;
}

interface PutOptions {
  readonly message?: string;
  readonly withParent?: boolean;
}

const SHORT_NAME = RECORDS_REFERENCE.replace(/^refs\//, '');
const OURS = `By hand\n\n${COMMIT_TRAILER}`;

export async function githubRecordScene(): Promise<RecordScene> {
  const scene = await startGithubScene();
  const { emulator } = scene;
  const pull = await scene.openPullRequest({ 'a.yaml': 'a\n' });
  const send = async (method: string, path: string, body: unknown) => {
    const reply = await emulator.request<{ sha: string }>(method, path, body);
    if (reply.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(reply.body)}`);
    return reply.body.sha;
  };
  const tip = () => emulator.reference(SHORT_NAME);
  return {
    forge: () => pull.forge(),
    tip,
    async put(files, { message = OURS, withParent = false } = {}) {
      const entries = Object.entries(files).map(([path, content]) => {
        return { path, mode: '100644', type: 'blob', content };
      });
      const tree = await send('POST', '/git/trees', { tree: entries });
      const parents = withParent ? [pull.headSha] : [];
      const sha = await send('POST', '/git/commits', { message, tree, parents });
      if ((await tip()) === null) await send('POST', '/git/refs', { ref: RECORDS_REFERENCE, sha });
      else await send('PATCH', `/git/refs/${SHORT_NAME}`, { sha, force: true });
      return sha;
    },
    async count() {
      const path = `/git/trees/${await tip()}?recursive=1`;
      const { body } = await emulator.request<{ tree: { type: string }[] }>('GET', path);
      return body.tree.filter(({ type }) => type === 'blob').length;
    },
    async files() {
      const files = await emulator.files((await tip()) ?? '');
      return Object.fromEntries([...files].map(([path, { content }]) => [path, content]));
    },
    async commit() {
      const path = `/git/commits/${await tip()}`;
      const { body } = await emulator.request<{ message: string; parents: unknown[] }>('GET', path);
      return { message: body.message, parents: body.parents.length };
    },
    close: () => scene.close(),
  };
}

export async function localRecordScene(): Promise<RecordScene> {
  const repository = createRepository();
  const { directory, environment, git } = repository;
  const head = repository.commit('start');
  const listed = (...args: string[]) =>
    git(...args)
      .split('\n')
      .filter(Boolean);
  const tip = async () => listed('for-each-ref', '--format=%(objectname)', RECORDS_REFERENCE)[0] ?? null;
  return {
    forge: async () => createLocalGitForge({ directory, base: 'main', head: 'main', environment }),
    tip,
    async put(files, { message = OURS, withParent = false } = {}) {
      git('switch', '--quiet', '--orphan', 'by-hand');
      for (const [path, content] of Object.entries(files)) repository.write(path, content);
      git('add', '--all');
      const tree = git('write-tree');
      const parent = withParent ? ['-p', head] : [];
      const sha = git('commit-tree', tree, ...parent, '-m', message);
      git('switch', '--quiet', '--force', 'main');
      git('update-ref', RECORDS_REFERENCE, sha);
      return sha;
    },
    count: async () => listed('ls-tree', '-r', '--name-only', RECORDS_REFERENCE).length,
    async files() {
      const paths = listed('ls-tree', '-r', '--name-only', RECORDS_REFERENCE);
      return Object.fromEntries(
        paths.map((path) => [path, git('cat-file', 'blob', `${RECORDS_REFERENCE}:${path}`)]),
      );
    },
    async commit() {
      const parents = listed('rev-parse', `${RECORDS_REFERENCE}^@`).length;
      return { message: git('show', '-s', '--format=%B', RECORDS_REFERENCE), parents };
    },
    close: async () => repository[Symbol.dispose](),
  };
}
