import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { roundSchema } from '../../src/spo/round-schema.ts';
import type { Round } from '../../src/spo/types.ts';
import type { ChaosServer } from './server.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../../dist/cli/index.js');
const TEMPLATE = 'prompt: version 0\nqa:\n  - question: one\n  - question: two\n  - question: three\n';

export interface ChaosPlan {
  readonly run: number;
  readonly maxCalls: number;
  /** Milliseconds after which it is killed, once, and then resumed; null to leave it alone. */
  readonly killAfter: number | null;
}

export interface ChaosOutcome {
  readonly run: number;
  readonly killed: boolean;
  readonly stoppedBy: string;
  readonly rounds: number;
  /** What went wrong, a sentence each; empty when nothing did. */
  readonly faults: readonly string[];
}

/** One run of the bundled command, killed and resumed if the plan says so, and what is wrong with its end. */
export async function chaosRun(plan: ChaosPlan, server: ChaosServer): Promise<ChaosOutcome> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spo-chaos-'));
  try {
    await writeFile(path.join(folder, 'prompt.yaml'), TEMPLATE);
    const args = [
      'optimize',
      ...['--template', 'prompt.yaml', '--base-url', server.baseUrl(plan.run), '--api-key', 'sk-chaos'],
      ...[
        '--max-rounds',
        '6',
        '--patience',
        '0',
        '--request-timeout',
        '1',
        '--max-calls',
        String(plan.maxCalls),
      ],
    ];
    const first = await start(folder, args, plan.killAfter);
    const before = first.killed ? await finishedRounds(folder) : [];
    const last = first.killed ? await start(folder, [...args, '--resume'], null) : first;
    return { run: plan.run, killed: first.killed, ...(await judge(folder, plan, before, last, server)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly killed: boolean;
  readonly exitCode: number | null;
  readonly stderr: string;
}

function start(cwd: string, args: readonly string[], killAfter: number | null): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: cwd };
    const child = spawn(process.execPath, [BUNDLE, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === 'SIGKILL', exitCode, stderr });
    });
  });
}

async function finishedRounds(folder: string): Promise<Round[]> {
  const text = await readFile(path.join(folder, 'workspace/prompt/checkpoint.json'), 'utf8').catch(
    () => null,
  );
  if (text === null) return [];
  return roundSchema.array().parse((JSON.parse(text) as { rounds: unknown }).rounds);
}

async function judge(
  folder: string,
  { run, maxCalls }: ChaosPlan,
  before: readonly Round[],
  { exitCode, stderr }: Ended,
  server: ChaosServer,
): Promise<Omit<ChaosOutcome, 'run' | 'killed'>> {
  const faults: string[] = [];
  const record = server.record(run);
  if (exitCode !== 0) faults.push(`exit code ${exitCode}: ${stderr.trim().split('\n').at(-1)}`);
  if (record.calls > maxCalls) faults.push(`${record.calls} calls, and ${maxCalls} were allowed`);
  if (record.leaks > 0) faults.push(`${record.leaks} requests held an error text`);
  const text = await readFile(path.join(folder, 'workspace/report.json'), 'utf8').catch(() => '{}');
  const report = JSON.parse(text) as { prompts?: { rounds: unknown }[]; stoppedBy?: string };
  const rounds = roundSchema.array().safeParse(report.prompts?.[0]?.rounds);
  if (!rounds.success) return { stoppedBy: 'unknown', rounds: 0, faults: [...faults, 'no valid report'] };
  const lost = before.filter(
    (round) =>
      JSON.stringify(rounds.data.find((each) => each.round === round.round)) !== JSON.stringify(round),
  );
  if (lost.length > 0) faults.push(`${lost.length} finished rounds were lost or changed`);
  return { stoppedBy: report.stoppedBy ?? 'unknown', rounds: rounds.data.length, faults };
}
