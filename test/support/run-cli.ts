import { execFile } from 'node:child_process';
import path from 'node:path';

export const REPOSITORY = path.resolve(import.meta.dirname, '../..');

export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled command line; only PATH, HOME and the folder for temporary files are passed on. */
export function runCli(
  args: readonly string[],
  { cwd = REPOSITORY, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<CliRun> {
  const bundle = path.join(REPOSITORY, 'dist/cli/index.js');
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, ...env };
  return new Promise((resolve) => {
    const options = { cwd, env: environment, maxBuffer: 32 * 1024 * 1024 };
    execFile(process.execPath, [bundle, ...args], options, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
