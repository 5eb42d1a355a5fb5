import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { SpoError } from '../../spo/errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** Added to the child's environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The `git` program in one directory. Arguments never pass through a shell. */
export interface Git {
  /** Any exit code is an answer. @throws SpoError `git` when the program did not run. */
  attempt(args: readonly string[], options?: GitOptions): Promise<GitResult>;
  /** @throws SpoError `git` with what git said, for any exit code but 0. */
  run(args: readonly string[], options?: GitOptions): Promise<Buffer>;
  /** Standard output without the final newline. @throws as `run` does. */
  line(args: readonly string[], options?: GitOptions): Promise<string>;
}

const MOST_OUTPUT_BYTES = 256 * 1024 * 1024;

// A split index would leave a shared part of our temporary index in the user's repository.
const SETTINGS = ['-c', 'core.splitIndex=false', '-c', 'i18n.commitEncoding=UTF-8'];

/** @param environment The caller's variables; git's own are dropped, except those that say where its settings are. */
export function openGit(directory: string, environment: Environment): Git {
  const variables = childEnvironment(environment);

  function attempt(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        [...SETTINGS, ...args],
        {
          cwd: directory,
          env: { ...variables, ...options.variables },
          encoding: 'buffer',
          maxBuffer: MOST_OUTPUT_BYTES,
          windowsHide: true,
        },
        (error, stdout, stderr) => {
          const exitCode = error === null ? 0 : error.code;
          if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr: stderr.toString('utf8') });
          else didNotRun(directory, error).then(reject, reject);
        },
      );
      // git may end without reading all of its input; the exit code tells what happened.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(options.input ?? '');
    });
  }

  async function run(args: readonly string[], options?: GitOptions): Promise<Buffer> {
    const result = await attempt(args, options);
    if (result.exitCode !== 0) throw refused(args, result);
    return result.stdout;
  }

  return {
    attempt,
    run,
    line: async (args, options) => (await run(args, options)).toString('utf8').replace(/\r?\n$/, ''),
  };
}

const KEPT_VARIABLES = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_EXEC_PATH',
  'GIT_CEILING_DIRECTORIES',
]);

/** Inside a git hook, variables such as GIT_DIR and GIT_INDEX_FILE point every git command at the hook's repository. */
function childEnvironment(environment: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const foreign = name.toUpperCase().startsWith('GIT_') && !KEPT_VARIABLES.has(name.toUpperCase());
    if (value !== undefined && !foreign) kept[name] = value;
  }
  return {
    ...kept,
    // Messages are told apart below and shown in one language.
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    // A file may be called `*` or `:(top)x`.
    GIT_LITERAL_PATHSPECS: '1',
  };
}

/** git's answer as an error. */
export function refused(args: readonly string[], result: GitResult): SpoError {
  const said = result.stderr.trim().slice(0, 500);
  const firstLine = said.split('\n', 1)[0] ?? '';
  return new SpoError('git', `git ${args[0] ?? ''} failed: ${firstLine || `exit code ${result.exitCode}`}`, {
    evidence: { exitCode: result.exitCode, said },
  });
}

async function didNotRun(directory: string, cause: unknown): Promise<SpoError> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory()) {
    return new SpoError('bad-input', `${directory} is not a directory.`, {
      remedy: 'Name the directory of a git repository.',
      cause,
    });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SpoError('git', `git did not run: ${reason.slice(0, 300)}`, {
    remedy: 'Check that git is installed and on the path.',
    cause,
  });
}
