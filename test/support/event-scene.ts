import { type ActionRun, runAction } from './action-runner.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from './github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from './graded-models.ts';

export const FORK = 'stranger/prompts';

/** A repository with a prompt file, models, and the bundle to run on any event. */
export interface EventScene extends AsyncDisposable, GithubScene {
  readonly models: GradedModels;
  run(event: string, payload: unknown, options?: RunOptions): Promise<ActionRun>;
  /** A pull request that makes `prompts/a.yaml` better, each in another way. */
  improve(extra?: Readonly<Record<string, string>>): Promise<ScenePullRequest>;
  /** The payload of an event, with its pull request coming from a fork when `headRepo` is given. */
  payload(number: number, action: string, changes?: PayloadChanges): Promise<Record<string, unknown>>;
  /** What GitHub would say from now on of the head's repository; the emulator knows no forks. */
  pretendFork(number: number): void;
  comments(number: number): Promise<{ body: string; html_url: string }[]>;
}

export interface PayloadChanges {
  readonly headRepo?: string | null;
  readonly pull?: object;
  readonly rest?: object;
}

export interface RunOptions {
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the runner's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startEventScene(): Promise<EventScene> {
  const scene = await startGithubScene();
  const models = await startGradedModels();
  await scene.emulator.commit({ branch: 'main', files: { 'prompts/a.yaml': gradedPromptFile(1) } });
  let grade = 1;
  return {
    ...scene,
    models,
    improve(extra = {}) {
      // The winner of another pull request, one grade higher, would need no search of its own.
      grade += 3;
      return scene.openPullRequest({ 'prompts/a.yaml': gradedPromptFile(grade), ...extra });
    },
    async run(event, payload, { token, inputs = {}, env = {} } = {}) {
      return runAction({
        event: { name: event, payload },
        token: token ?? (await scene.emulator.issueToken()),
        inputs: {
          'api-key': 'sk-test',
          'base-url': models.baseUrl,
          'optimize-model': 'test-optimizer',
          'evaluate-model': 'test-judge',
          'execute-model': 'test-executor',
          'max-rounds': '2',
          ...inputs,
        },
        env: { GITHUB_API_URL: scene.proxy.url, ...env },
      });
    },
    async payload(number, action, { headRepo, pull = {}, rest = {} } = {}) {
      const event = await scene.emulator.pullRequestEvent(number, action);
      const known = event.pull_request as { head: object };
      const repo = headRepo === null ? null : { full_name: headRepo };
      const head = headRepo === undefined ? known.head : { ...known.head, repo };
      return { ...event, pull_request: { ...known, head, ...pull }, ...rest };
    },
    pretendFork(number) {
      scene.proxy.intercept(async ({ method, path }, forward) => {
        if (method !== 'GET' || !path.endsWith(`/pulls/${number}`)) return null;
        const reply = await forward();
        const body = reply.body as { head: { ref: string; sha: string } };
        const sha = (await scene.emulator.tip(body.head.ref)) ?? body.head.sha;
        return { ...reply, body: { ...body, head: { ...body.head, sha, repo: { full_name: FORK } } } };
      });
    },
    async comments(number) {
      const { body } = await scene.emulator.request<{ body: string; html_url: string }[]>(
        'GET',
        `/issues/${number}/comments`,
      );
      return body;
    },
    async [Symbol.asyncDispose]() {
      await scene.close();
      await models[Symbol.asyncDispose]();
    },
  };
}

export const messages = ({ annotations }: ActionRun, level: string) =>
  annotations.filter((each) => each.level === level).map(({ message }) => message);
