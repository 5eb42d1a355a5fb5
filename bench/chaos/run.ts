import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readReport } from '../../src/report/read-report.ts';
import { roundSchema } from '../../src/spo/round-schema.ts';
import type { Round } from '../../src/spo/types.ts';
import { resultEntry } from '../../src/workspace/result-entry.ts';
import type { Breach } from './claims.ts';
import type { ChaosPlan } from './plan.ts';
import { type Ended, startProcess } from './process.ts';
import type { ChaosServer } from './server.ts';

const TEMPLATE = 'prompt: version 0\nqa:\n  - question: one\n  - question: two\n  - question: three\n';

export interface ChaosOutcome {
  readonly run: number;
  readonly killed: boolean;
  /** Rounds that were finished when it was killed. */
  readonly roundsBefore: number;
  readonly stoppedBy: string;
  readonly breaches: readonly Breach[];
}

/** One run of a bundled command, killed and resumed if the plan says so, and what is wrong with its end. */
export async function chaosRun(bundle: string, plan: ChaosPlan, server: ChaosServer): Promise<ChaosOutcome> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spo-chaos-'));
  try {
    await writeFile(path.join(folder, 'prompt.yaml'), TEMPLATE);
    const endpoint = [
      '--base-url',
      server.baseUrl(plan.run),
      '--api-key',
      'sk-chaos',
      // A good reply comes at once; on a machine that others use too it has to get here.
      '--request-timeout',
      '3',
    ];
    const limits = ['--max-rounds', '6', '--patience', '0', '--max-calls', String(plan.maxCalls)];
    const args = [bundle, 'optimize', '--template', 'prompt.yaml', ...endpoint, ...limits];
    const watched = {
      watch: (onCall: () => void) => server.watch(plan.run, onCall),
      finishedRounds: () => Math.max(storedRounds(folder).length, resultsIn(folder).length),
    };
    const first = await startProcess(folder, args, plan.kill, watched);
    const before = first.killed ? finishedRounds(folder) : [];
    const last = first.killed ? await startProcess(folder, [...args, '--resume'], null, watched) : first;
    const { killed } = first;
    const ended = judge(folder, plan, killed, before, last, server);
    return { run: plan.run, killed, roundsBefore: before.length, ...ended };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a round must still say after a kill. */
type Kept = Pick<Round, 'round' | 'prompt'> & { readonly whole: Round | null };

/** Both places of a finished round: what one of them forgets, the other one tells. */
function finishedRounds(folder: string): Kept[] {
  const kept = new Map<number, Kept>();
  for (const { round, prompt } of resultsIn(folder)) {
    kept.set(round, { round, prompt, whole: null });
  }
  for (const whole of storedRounds(folder)) kept.set(whole.round, { ...whole, whole });
  return [...kept.values()];
}

function resultsIn(folder: string): Pick<Round, 'round' | 'prompt'>[] {
  const file = path.join(folder, 'workspace/prompt/prompts/results.json');
  return existsSync(file) ? resultEntry.array().parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

function storedRounds(folder: string): Round[] {
  const file = path.join(folder, 'workspace/prompt/checkpoint.json');
  if (!existsSync(file)) return [];
  return roundSchema.array().parse((JSON.parse(readFileSync(file, 'utf8')) as { rounds: unknown }).rounds);
}

function judge(
  folder: string,
  { run, maxCalls }: ChaosPlan,
  killed: boolean,
  before: readonly Kept[],
  { exitCode, stderr }: Ended,
  server: ChaosServer,
): Pick<ChaosOutcome, 'stoppedBy' | 'breaches'> {
  const breaches: Breach[] = [];
  const { calls, leaks } = server.record(run);
  const lastWords = stderr.trim().split('\n').at(-1)?.slice(0, 200);
  if (exitCode !== 0) breaches.push({ claim: 'ends', what: `exit code ${exitCode}: ${lastWords}` });
  if (calls > maxCalls) {
    const claim = killed ? 'budget after a kill' : 'budget';
    breaches.push({ claim, what: `${calls} calls, and ${maxCalls} were allowed` });
  }
  if (leaks > 0) breaches.push({ claim: 'texts', what: `${leaks} requests held an error text` });
  const file = path.join(folder, 'workspace/prompt/report.json');
  const read = readReport(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (!read.ok) breaches.push({ claim: 'ends', what: `the report cannot be used: ${read.reason}` });
  const rounds = read.ok ? (read.report.prompts[0]?.rounds ?? []) : [];
  const lost = before.filter((round) => !isKept(round, rounds));
  if (lost.length > 0)
    breaches.push({ claim: 'rounds', what: `${lost.length} finished rounds lost or changed` });
  return { stoppedBy: (read.ok ? read.report.stoppedBy : null) ?? 'unknown', breaches };
}

function isKept({ round, prompt, whole }: Kept, rounds: readonly Round[]): boolean {
  const found = rounds.find((each) => each.round === round);
  return whole === null
    ? found?.prompt === prompt
    : JSON.stringify(withoutOutages(found)) === JSON.stringify(withoutOutages(whole));
}

/** Reports leave out why an endpoint did not answer, which a checkpoint keeps. */
function withoutOutages(round: Round | undefined): unknown {
  return JSON.parse(
    JSON.stringify(round ?? null, (key, value: unknown) => (key === 'outage' ? undefined : value)),
  );
}
