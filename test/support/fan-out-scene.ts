import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionRun, type RunningAction, startAction } from './action-runner.ts';
import { type GithubScene, startGithubScene } from './github-scene.ts';

/** A run that is shared between jobs, each a process of the bundle. */
export interface FanOutScene extends AsyncDisposable, GithubScene {
  /** Starts a job. All of them stand in the same workflow run. */
  start(job: Job): Promise<RunningAction>;
  run(job: Job): Promise<ActionRun>;
  /** Every leg of the plan's matrix, all at once. */
  runLegs(job: Job, plan: ActionRun): Promise<ActionRun[]>;
  /** Takes back what runs have published on a pull request, and what they noted as finished. */
  forget(number: number): Promise<void>;
  comments(number: number): Promise<string[]>;
}

export interface Job {
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly handOver: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly token: string;
  readonly env?: Readonly<Record<string, string>>;
}

export async function startFanOutScene(): Promise<FanOutScene> {
  const scene = await startGithubScene();
  const { emulator, proxy } = scene;
  const start = ({ event, handOver, inputs, token, env }: Job) =>
    startAction({
      event,
      token,
      inputs: { 'hand-over': handOver, ...inputs },
      env: { GITHUB_API_URL: proxy.url, ...env },
    });
  const run = async (job: Job) => (await start(job)).finished;
  const issueComments = async (number: number) =>
    (await emulator.request<{ id: number; body: string }[]>('GET', `/issues/${number}/comments`)).body;
  return {
    ...scene,
    start,
    run,
    runLegs: (job, plan) =>
      Promise.all(
        legsOf(plan).map((leg) =>
          run({ ...job, inputs: { ...job.inputs, mode: 'optimize', leg: String(leg) } }),
        ),
      ),
    async forget(number) {
      for (const reference of [`heads/spo/pr-${number}`, 'spo/records']) {
        await emulator.request('DELETE', `/git/refs/${reference}`);
      }
      for (const { id } of await issueComments(number)) {
        await emulator.request('DELETE', `/issues/comments/${id}`);
      }
    },
    comments: async (number) => (await issueComments(number)).map(({ body }) => body),
    [Symbol.asyncDispose]: () => scene.close(),
  };
}

/** An empty folder to hand work over in. */
export function newHandOver(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'spo-hand-over-'));
}

/** Numbers of the legs in the matrix that a job with the mode "plan" has written. */
export function legsOf({ outputs }: ActionRun): number[] {
  const matrix = JSON.parse(outputs.matrix ?? '') as { include: { leg: number }[] };
  return matrix.include.map(({ leg }) => leg);
}
