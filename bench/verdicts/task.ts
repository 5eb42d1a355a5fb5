import { signTest } from '../../src/spo/comparing/sign-test.ts';
import type { Ballots } from '../../src/spo/loop/settings.ts';
import { type BrokenJudge, brokenJudge } from './broken-judges.ts';
import { originalTrial } from './original-rule.ts';
import { type Counts, checkTrial, ERROR_RATE, repeatRuns, roundTrial, streamsOf } from './trials.ts';
import { originalRunAccepts, wholeRun } from './whole-run.ts';
import type { Cell } from './world.ts';

/** A simulation that one thread does in one go. */
export type Task = { readonly cell: Cell; readonly runs: number } & (
  | { readonly kind: 'check'; readonly cases: number; readonly fixedAnswers?: boolean }
  | { readonly kind: 'gate'; readonly cases: number; readonly files: number }
  | { readonly kind: 'round'; readonly cases: number; readonly ballots: Ballots }
  | { readonly kind: 'original' }
  | { readonly kind: 'flaky'; readonly cases: number; readonly passRate: number }
  | { readonly kind: 'broken'; readonly cases: number; readonly judge: BrokenJudge }
  | { readonly kind: 'whole run' | 'original run'; readonly cases: number }
);

/** Decisions by kind; a whole run counts as `challenger` when confirmed and `none` when only accepted. */
export function runTask(task: Task): Promise<Counts> {
  const { runs, ...name } = task;
  return repeatRuns(runs, (run) => trialOf(task, JSON.stringify(name), run));
}

async function trialOf(task: Task, name: string, run: number) {
  const random = streamsOf(name, run);
  const { cell } = task;
  switch (task.kind) {
    case 'check':
      return checkTrial(cell, task.cases, random, { fixedAnswers: task.fixedAnswers ?? false });
    case 'gate':
      return gateTrial(cell, task.cases, task.files, name, run);
    case 'round':
      return roundTrial(cell, task.cases, task.ballots, random);
    case 'original':
      return originalTrial(cell, random('ballots'));
    case 'flaky':
      return checkTrial(cell, task.cases, random, { passRate: task.passRate });
    case 'broken':
      return checkTrial(cell, task.cases, random, brokenJudge(task.judge, random));
    case 'whole run': {
      const { accepted, confirmed } = await wholeRun(cell, task.cases, random);
      return { decision: confirmed ? 'challenger' : accepted ? 'none' : 'incumbent', ballots: 0 } as const;
    }
    case 'original run': {
      const accepts = originalRunAccepts(cell, random);
      return { decision: accepts ? 'challenger' : 'incumbent', ballots: 0 } as const;
    }
  }
}

/** One run over several files that share its error rate; `incumbent` when any of them fails the gate. */
async function gateTrial(cell: Cell, cases: number, files: number, name: string, run: number) {
  const test = signTest(ERROR_RATE / files);
  let ballots = 0;
  let failed = false;
  for (let file = 0; file < files; file++) {
    const trial = await checkTrial(cell, cases, streamsOf(`${name} file ${file}`, run), {}, test);
    ballots += trial.ballots;
    failed ||= trial.decision === 'incumbent';
  }
  return { decision: failed ? 'incumbent' : 'none', ballots } as const;
}
