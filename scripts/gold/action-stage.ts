import path from 'node:path';
import { type ActionRun, runAction } from '../../test/support/action-runner.ts';
import { type GithubScene, startGithubScene } from '../../test/support/github-scene.ts';
import { keep, reportsAt } from './folder.ts';
import { type RecordedModels, startRecordedModels } from './model-server.ts';
import { transcript } from './transcript.ts';

export interface ActionStage extends GithubScene, AsyncDisposable {
  readonly models: RecordedModels;
  /** Runs the action, and writes down all that could be seen of it. */
  run(name: string, event: string, payload: unknown, options?: StepOptions): Promise<ActionRun>;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * @param home folder with action.yml and dist/
 * @param port of the emulator, and the one behind it of the models: their addresses are kept with the results
 */
export async function openActionStage(folder: string, home: string, port: number): Promise<ActionStage> {
  const scene = await startGithubScene(port);
  const models = await startRecordedModels(port + 1);
  const { emulator, proxy } = scene;
  const commits = new Map<string, string>();
  let steps = 0;

  proxy.intercept(async ({ method, path: address }, forward) => {
    if (method !== 'POST' || !address.endsWith('/git/commits')) return null;
    const reply = await forward();
    const { sha } = reply.body as { sha?: string };
    if (sha !== undefined && !commits.has(sha)) commits.set(sha, `<commit-${commits.size + 1}>`);
    return reply;
  });

  const record = async (step: string, act: () => Promise<ActionRun>): Promise<ActionRun> => {
    const [requests, calls] = [proxy.journal.length, models.requests.length];
    const run = await act();
    const { 'report-path': json = '', 'html-path': page = '' } = run.outputs;
    const files = {
      'exit-code.txt': String(run.exitCode),
      'log.txt': run.stdout,
      'stderr.txt': run.stderr,
      'outputs.json': JSON.stringify(run.outputs, null, 1),
      'summary.md': run.summary,
      ...reportsAt(json, page),
      ...transcript(proxy.journal.slice(requests), commits),
      'model-requests.sorted.txt': models.requests.slice(calls).sort().join('\n'),
    };
    keep(path.join(folder, step), files, commits);
    return run;
  };

  return {
    ...scene,
    models,
    async run(name, event, payload, { inputs = {}, token, env = {} } = {}) {
      const options = {
        event: { name: event, payload },
        token: token ?? (await emulator.issueToken()),
        inputs: {
          'api-key': 'sk-test',
          'base-url': models.baseUrl,
          'optimize-model': 'test-optimizer',
          'evaluate-model': 'test-judge',
          'execute-model': 'test-executor',
          'max-rounds': '3',
          'max-concurrency': '1',
          ...inputs,
        },
        env: {
          GITHUB_API_URL: proxy.url,
          NODE_OPTIONS: process.env.GOLD_NODE_OPTIONS ?? '',
          TMPDIR: process.env.TMPDIR ?? '',
          ...env,
        },
        action: home,
      };
      const step = `${String(++steps).padStart(2, '0')}-${name}`;
      const result = await record(step, () => runAction(options));
      keep(path.join(folder, step), await githubState(scene), commits);
      return result;
    },
    async [Symbol.asyncDispose]() {
      await scene.close();
      await models[Symbol.asyncDispose]();
    },
  };
}

interface Listed {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string | null;
  readonly head: { readonly ref: string };
}

/** Comments, pull requests and references as they stand. */
async function githubState({ emulator }: GithubScene): Promise<Record<string, string>> {
  const ask = async <Body>(address: string) => (await emulator.request<Body>('GET', address)).body;
  const files: Record<string, string> = {};
  for (const pull of await ask<Listed[]>('/pulls?state=all&per_page=100')) {
    const { number, title, state, head, body } = pull;
    const comments = await ask<{ body: string }[]>(`/issues/${number}/comments`);
    files[`pull-${number}.md`] = `${title} [${state}] ${head.ref}\n\n${body ?? ''}`;
    files[`pull-${number}-comments.md`] = comments.map((comment) => comment.body).join('\n=====\n');
  }
  for (const kind of ['heads', 'spo']) {
    const found = await ask<{ ref: string; object: { sha: string } }[]>(`/git/matching-refs/${kind}/`);
    for (const { ref, object } of found) {
      if (/^refs\/heads\/(main|author)\b/.test(ref)) continue;
      const commit = await ask<{ message: string; tree: { sha: string }; parents: { sha: string }[] }>(
        `/git/commits/${object.sha}`,
      );
      const { tree } = await ask<{ tree: { mode: string; type: string; sha: string; path: string }[] }>(
        `/git/trees/${commit.tree.sha}?recursive=1`,
      );
      const entries = tree
        .filter(({ type }) => type !== 'tree')
        .map((each) => `${each.mode} ${each.type} ${each.sha} ${each.path}`);
      const parents = commit.parents.map(({ sha }) => `parent ${sha}`);
      files[`branch-${ref.replace(/^refs\//, '').replaceAll('/', '_')}.txt`] = [
        ...[object.sha, ...parents, commit.message, ''],
        ...entries,
      ].join('\n');
    }
  }
  return files;
}
