import type { Branches } from '../../forge/forge.ts';
import { SpoError } from '../../spo/errors.ts';
import { concludeCheck } from '../check/conclude-check.ts';
import { FinishedRuns } from '../check/earlier/finished-runs.ts';
import { inFileOrder } from '../check/earlier/survey.ts';
import type { CheckResult } from '../check/outcome.ts';
import { commentReplay } from '../publish/publish-comment.ts';
import type { ConcludedRun } from '../run.ts';
import type { Task } from '../task.ts';
import { readLegResults } from './leg-results.ts';
import { type ExpectedPrompt, legName, mergeLegs } from './merge-legs.ts';
import type { FanOutPlan } from './plan.ts';
import { plannedChange, readOwnPlan, readPlannedFiles, type SharedRun } from './plan-file.ts';

/**
 * Makes the one commit, comment or pull request and report of a run that was divided over legs. A leg that left nothing is
 * named, and loses the others nothing. Asks no model and needs no key.
 * @throws SpoError
 */
export async function publishLegs(
  task: Task,
  shared: SharedRun,
  { settings, workspace, ports }: Omit<ConcludedRun, 'models'>,
): Promise<CheckResult> {
  const { handOver, attempt } = shared;
  const { plan, digest } = await readOwnPlan(task, shared, settings);
  if (plan.earlier !== null) {
    await commentReplay(plan.earlier, plan, task, settings);
    return { kind: 'replayed', record: plan.earlier };
  }
  await task.branches.refuseBranch(plan.branch);
  const branch = { name: plan.branch, tipAtStart: await tipToReplace(plan, attempt, task.branches) };

  const { legs, problems } = await readLegResults(handOver, plan, digest);
  const { whole, toRun } = await readPlannedFiles(plan, task, settings, () => true);
  const expected = toRun.flatMap((file): ExpectedPrompt[] =>
    file.kind === 'prompts' ? file.prompts.map(({ head }) => ({ file: file.file, name: head.name })) : [],
  );
  const merged = mergeLegs(plan, legs, expected);
  const missing = plan.legs.filter(({ leg }) => !legs.has(leg)).map(({ leg }) => leg);
  const lost = missing.map((leg) => `${legName(leg, plan)} left no result.`);
  const facts = [...lost, ...problems, ...merged.problems, ...merged.notices];
  const models = { names: plan.models, simulated: plan.simulated, notices: () => facts };
  const outcome = {
    reports: inFileOrder(whole, merged.reports),
    fault: null,
    startedAt: Date.parse(plan.createdAt),
    skipped: plan.skipped,
  };
  const gathered = { change: plannedChange(plan), branch, files: whole };
  const finishedRuns = new FinishedRuns(task, settings, plan.modelsDigest);
  const finished = await concludeCheck(gathered, outcome, finishedRuns, task, {
    settings,
    workspace,
    models,
    ports,
  });
  return { ...finished, fault: merged.fault ?? missingFault(missing) };
}

/**
 * Where the branch ended when this run began: another commit on the same head is that of a run which came first. Once
 * failed jobs are run again it may be this run's own, of an earlier attempt.
 */
async function tipToReplace(
  { branch, tipAtStart }: FanOutPlan,
  attempt: number,
  branches: Branches,
): Promise<string | null> {
  return attempt === 1 ? tipAtStart : ((await branches.currentTip(branch))?.sha ?? null);
}

function missingFault(missing: readonly number[]): SpoError | null {
  if (missing.length === 0) return null;
  const legs = missing.length === 1 ? `Leg ${missing[0]}` : `Legs ${missing.join(', ')}`;
  return new SpoError('incomplete', `${legs} left no result; what the others found was published.`, {
    remedy: 'Look at the jobs of these legs, and run the failed jobs again.',
  });
}
