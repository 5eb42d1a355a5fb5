import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Annotation, parseCommands, parseFileCommand } from './action-commands.ts';

export interface ActionOptions {
  readonly event: { readonly name: string; readonly payload: unknown };
  /** As in `with:`. An empty string is an input that was given; an absent one gets its default from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the environment, or replacing what is there: `GITHUB_API_URL`, `GITHUB_REPOSITORY`, ... */
  readonly env?: Readonly<Record<string, string>>;
  /** Working directory; a fresh empty one by default. */
  readonly workspace?: string;
  /** What `${{ github.token }}` stands for. */
  readonly token?: string;
  /** Folder with action.yml; the repository's root by default. */
  readonly action?: string;
}

export interface ActionRun {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Values that the log must not show. */
  readonly masks: readonly string[];
  readonly workspace: string;
}

/** An action that runs: for tests that send it a signal. */
export interface RunningAction {
  readonly child: ChildProcess;
  readonly finished: Promise<ActionRun>;
}

interface ActionFile {
  readonly inputs?: Record<string, { readonly default?: unknown }>;
  readonly runs: { readonly main: string };
}

const REPOSITORY_ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE_COMMANDS = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const;

type FileCommand = (typeof FILE_COMMANDS)[number];

/** Runs the bundled action in a child process as GitHub's runner does, and waits for its end. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  return (await startAction(options)).finished;
}

export async function startAction(options: ActionOptions): Promise<RunningAction> {
  const home = options.action ?? REPOSITORY_ROOT;
  const action: ActionFile = parse(await readFile(join(home, 'action.yml'), 'utf8'));
  const temporary = await mkdtemp(join(tmpdir(), 'spo-runner-'));
  const workspace = options.workspace ?? join(temporary, 'workspace');
  await mkdir(workspace, { recursive: true });

  const eventFile = join(temporary, 'event.json');
  await writeFile(eventFile, JSON.stringify(options.event.payload));
  const files = Object.fromEntries(
    FILE_COMMANDS.map((name) => [name, join(temporary, name.toLowerCase())]),
  ) as Record<FileCommand, string>;
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));

  const child = spawn(process.execPath, [join(home, action.runs.main)], {
    cwd: workspace,
    env: {
      ...runnerEnvironment(options, { home, workspace, temporary, eventFile }),
      ...files,
      ...inputEnvironment(action, options),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, finished: collect(child, files, workspace) };
}

interface Places {
  readonly home: string;
  readonly workspace: string;
  readonly temporary: string;
  readonly eventFile: string;
}

/** No GITHUB_TOKEN: the runner does not put it there, and an action that relied on it would work in tests only. */
function runnerEnvironment({ event }: ActionOptions, places: Places): Record<string, string> {
  const payload = event.payload as {
    number?: number;
    repository?: { full_name?: string };
    pull_request?: { head?: { ref?: string }; base?: { ref?: string } };
  };
  const pull = payload.pull_request;
  return {
    PATH: process.env.PATH ?? '',
    HOME: places.temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: places.home,
    GITHUB_ACTOR: 'author',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: pull?.base?.ref ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: places.eventFile,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: pull?.head?.ref ?? '',
    GITHUB_JOB: 'check',
    GITHUB_REF: pull ? `refs/pull/${payload.number}/merge` : 'refs/heads/main',
    GITHUB_REPOSITORY: payload.repository?.full_name ?? 'acme/prompts',
    GITHUB_REPOSITORY_OWNER: (payload.repository?.full_name ?? 'acme/prompts').split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'Prompt check',
    GITHUB_WORKSPACE: places.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: places.temporary,
    RUNNER_TOOL_CACHE: places.temporary,
  };
}

/** Names are upper-cased with hyphens kept; unknown inputs are passed on with a warning by the runner, so here too. */
function inputEnvironment(
  action: ActionFile,
  { inputs = {}, token = '' }: ActionOptions,
): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, { default: standard }] of Object.entries(action.inputs ?? {})) {
    const value = standard === undefined || standard === null ? '' : String(standard);
    values.set(
      name,
      value.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, () => token),
    );
  }
  for (const [name, value] of Object.entries(inputs)) values.set(name, value);
  const toVariable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries([...values].map(([name, value]) => [toVariable(name), value]));
}

async function collect(
  child: ChildProcess,
  files: Record<FileCommand, string>,
  workspace: string,
): Promise<ActionRun> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [exitCode] = (await once(child, 'close')) as [number | null];
  const [output, summary] = await Promise.all([
    readFile(files.GITHUB_OUTPUT, 'utf8'),
    readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  ]);
  return {
    exitCode,
    stdout,
    stderr,
    outputs: parseFileCommand(output),
    summary,
    ...parseCommands(stdout),
    workspace,
  };
}
