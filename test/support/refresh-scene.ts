import type { ActionRun } from './action-runner.ts';
import { type EventScene, startEventScene } from './event-scene.ts';
import { requestFaults } from './github-contract.ts';
import type { EmulatedFile } from './github-emulator.ts';
import { gradedPromptFile } from './graded-models.ts';

/** A pull request as its page shows it. */
export interface ShownPull {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly html_url: string;
  readonly head: { readonly ref: string };
  readonly base: { readonly ref: string };
}

export interface StartOptions {
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the workflow is started on; `refs/heads/main` by default. */
  readonly ref?: string;
}

/** What a run did, beside what it says. */
export interface WatchedRun extends ActionRun {
  /** Requests to the models. */
  readonly calls: number;
  /** Requests to GitHub, as `GET git/ref/heads/main`. */
  readonly requests: readonly string[];
}

/** A repository without pull requests of people, looked at by hand or on a schedule. */
export interface RefreshScene extends EventScene {
  schedule(options?: StartOptions): Promise<WatchedRun>;
  dispatch(inputs?: Readonly<Record<string, string>>, options?: StartOptions): Promise<WatchedRun>;
  /** Commits to `main`. @returns its SHA */
  push(files: Readonly<Record<string, EmulatedFile>>): Promise<string>;
  /** Every pull request, newest first. */
  pulls(): Promise<ShownPull[]>;
  /** The parents of a branch's tip; null without such a branch. */
  standsOn(branch: string): Promise<readonly string[] | null>;
  /** The prompt that a branch has in a file. */
  gradeOn(branch: string, path: string): Promise<number | null>;
  /** What GitHub's description of its API does not know, of all requests so far. */
  faults(): unknown[];
}

/** @param grades of the prompts in `prompts/<name>.yaml`; a prompt with the grade 0 cannot be made better */
export async function startRefreshScene(
  grades: Readonly<Record<string, number>> = {},
): Promise<RefreshScene> {
  const scene = await startEventScene();
  const { emulator, proxy, models } = scene;
  await emulator.commit({ branch: 'main', files: { 'prompts/a.yaml': null, ...promptFiles(grades) } });
  const repository = (await emulator.request('GET', '')).body;

  async function start(
    event: string,
    payload: object,
    { ref = 'refs/heads/main', ...options }: StartOptions,
  ) {
    const sha = (await emulator.reference(ref.replace(/^refs\//, ''))) ?? (await emulator.tip('main')) ?? '';
    const before = [models.requests.length, proxy.journal.length] as const;
    const result = await scene.run(
      event,
      { repository, ref, ...payload },
      {
        ...options,
        env: { GITHUB_REF: ref, GITHUB_SHA: sha },
      },
    );
    return {
      ...result,
      calls: models.requests.length - before[0],
      requests: proxy.journal
        .slice(before[1])
        .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+\/?/, '')}`),
    };
  }

  return {
    ...scene,
    schedule: (options = {}) => start('schedule', { schedule: '0 4 * * 1' }, options),
    dispatch: (inputs = {}, options = {}) =>
      start('workflow_dispatch', { inputs: {} }, { ...options, inputs: { ...inputs, ...options.inputs } }),
    push: (files) => emulator.commit({ branch: 'main', files }),
    pulls: async () =>
      (await emulator.request<ShownPull[]>('GET', '/pulls?state=all&sort=created&direction=desc')).body,
    async standsOn(branch) {
      const tip = await emulator.tip(branch);
      if (tip === null) return null;
      const { body } = await emulator.request<{ parents: { sha: string }[] }>('GET', `/git/commits/${tip}`);
      return body.parents.map(({ sha }) => sha);
    },
    async gradeOn(branch, path) {
      const tip = await emulator.tip(branch);
      if (tip === null) return null;
      const content = (await emulator.files(tip)).get(path)?.content ?? '';
      return Number(/grade-(\d+)/.exec(content)?.[1] ?? 0);
    },
    faults: () => proxy.journal.flatMap(requestFaults),
  };
}

/** Prompt files by the names of their prompts; a prompt without a grade has no better one. */
export function promptFiles(grades: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(grades).map(([name, grade]) => [
      `prompts/${name}.yaml`,
      grade === 0 ? gradedPromptFile(0).replace('grade-0', 'great') : gradedPromptFile(grade),
    ]),
  );
}
