import { spawn } from 'node:child_process';
import type { Kill } from './plan.ts';

export interface Ended {
  readonly killed: boolean;
  readonly exitCode: number | null;
  readonly stderr: string;
}

interface Watched {
  /** Calls `onCall` with each call of the run that arrives. */
  readonly watch: (onCall: () => void) => () => void;
  readonly finishedRounds: () => number;
}

/** Runs a program of Node, and kills it at the call that `kill` says. */
export function startProcess(
  cwd: string,
  args: readonly string[],
  kill: Kill | null,
  { watch, finishedRounds }: Watched,
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: cwd };
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    let left = kill?.calls ?? 0;
    const unwatch = watch(() => {
      if (kill === null || finishedRounds() < kill.rounds) return;
      left--;
      if (left === 0) child.kill('SIGKILL');
    });
    child.on('close', (exitCode, signal) => {
      unwatch();
      resolve({ killed: signal === 'SIGKILL', exitCode, stderr });
    });
  });
}
