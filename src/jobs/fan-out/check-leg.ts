import path from 'node:path';
import { counted } from '../../spo/counted.ts';
import { errorLine, SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import { checkFiles } from '../check/check-files.ts';
import type { Run, UnbegunRun } from '../run.ts';
import type { Task } from '../task.ts';
import { writeLegResult } from './leg-results.ts';
import { readOwnPlan, readPlannedFiles, type SharedRun } from './plan-file.ts';

/** A leg has done its shard; another job publishes it. */
export interface CheckedLeg {
  readonly kind: 'leg';
  readonly leg: number;
  /** Prompts that it reports. */
  readonly prompts: number;
  readonly resultPath: string;
  readonly usage: Usage;
  /** What ended it early; null when it ran to its end. */
  readonly fault: SpoError | null;
}

/** Checks the prompts of one shard and leaves the result in the hand-over folder. @throws SpoError */
export async function checkLeg(task: Task, shared: SharedRun, run: UnbegunRun): Promise<CheckedLeg | null> {
  const { settings, ports } = run;
  const { handOver } = shared;
  const number = settings.leg;
  if (number === undefined) {
    throw new SpoError('bad-input', 'The mode "optimize" needs the setting "leg".', {
      remedy: 'Pass the number of the matrix (`matrix.leg`), as .github/workflows/spo.yml does.',
    });
  }
  // A matrix is never empty: its leg 0 stands for nothing to do.
  if (number === 0) return null;
  const { plan, digest } = await readOwnPlan(task, shared, settings);
  const leg = plan.legs.find((each) => each.leg === number);
  if (leg === undefined) {
    throw new SpoError(
      'bad-input',
      `The plan has ${plan.legs.length} legs, and none with the number ${number}.`,
      { remedy: 'Start the legs from the output "matrix" of the job that planned.' },
    );
  }
  const { maxCalls, maxTokens, maxCostUsd } = leg.budget;
  const models = await run.models({
    ...settings,
    'max-calls': maxCalls ?? undefined,
    'max-tokens': maxTokens ?? undefined,
    'max-cost-usd': maxCostUsd ?? undefined,
  });
  const paths = new Set(leg.paths);
  const { toRun } = await readPlannedFiles(plan, task, settings, (file) => paths.has(file));
  const workspace = path.join(handOver, `leg-${number}`, 'workspace');
  const check: Run = { settings, models, workspace, resume: false, ports, say: run.say };
  const { reports, fault } = await checkFiles(toRun, new Set(plan.searched), check, plan.shares);
  const resultPath = await writeLegResult(handOver, {
    leg: number,
    planDigest: digest,
    reports,
    notices: models.notices(),
    fault: fault && { code: fault.code, message: fault.message, remedy: fault.remedy ?? null },
    finishedAt: new Date(ports.clock.now()).toISOString(),
  });
  return { kind: 'leg', leg: number, prompts: reports.length, resultPath, usage: models.usage(), fault };
}

export function legSentence({ leg, prompts, fault }: CheckedLeg): string {
  const ended = fault === null ? '' : ` It ended early: ${errorLine(fault)}`;
  return `Leg ${leg} checked ${counted(prompts, 'prompt')}; the job with the mode "publish" publishes the results.${ended}`;
}
