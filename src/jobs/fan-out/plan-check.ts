// One run over many jobs: a plan, its legs, and the job that publishes them.
import type { ChangedFile } from '../../forge/forge.ts';
import type { FileProblem } from '../../prompt-files/prompt-file.ts';
import { counted } from '../../spo/counted.ts';
import { type GatheredChange, promptsOf, readChange, specsOf } from '../change/gather-change.ts';
import { idleReports } from '../change/idle-reports.ts';
import type { FileVersions, PromptVersions } from '../change/load-versions.ts';
import { earlierResults } from '../check/earlier/earlier-results.ts';
import { modelsDigest } from '../check/earlier/finished-runs.ts';
import type { Survey } from '../check/earlier/survey.ts';
import { ERROR_RATE, sharesOf } from '../check/error-shares.ts';
import { worstCase } from '../prompt/worst-case.ts';
import { planPrompt } from '../prompt/worst-case-of.ts';
import type { Run } from '../run.ts';
import type { Task } from '../task.ts';
import type { FanOutPlan, PlannedLeg } from './plan.ts';
import { numberOf, plannedSettings, type SharedRun, writePlan } from './plan-file.ts';
import { balancedShards, budgetShares, mostLegsFor } from './shards.ts';

/** A run was divided over legs, which are still to be started. */
export interface PlannedCheck {
  readonly kind: 'planned';
  /** What the legs will do, in a sentence. */
  readonly sentence: string;
  readonly planPath: string;
  /** Outputs of the action. */
  readonly outputs: Record<string, string>;
  readonly problems: readonly FileProblem[];
}

/** Divides a run over legs, and writes down what they and the publication have to agree on. @throws SpoError */
export async function planCheck(
  task: Task,
  { repository, handOver }: SharedRun,
  run: Run,
): Promise<PlannedCheck> {
  const { settings, models, ports } = run;
  const gathered = await readChange(task, settings);
  const { whole: earlier, survey } = await earlierResults(gathered, task, {
    settings,
    models,
    resume: false,
  });
  const { change, branch } = gathered;
  const left = new Set(specsOf(survey.files).map(({ key }) => key));
  const reported = new Set([
    ...survey.files.map(({ file }) => file.path),
    ...survey.carried.map(({ path }) => path),
  ]);
  const legs = earlier === null ? await legsOf(survey.files, run) : [];
  const plan: FanOutPlan = {
    createdAt: new Date(ports.clock.now()).toISOString(),
    repository,
    number: numberOf(task),
    baseSha: change.baseSha,
    headSha: change.headSha,
    branch: branch.name,
    tipAtStart: branch.tipAtStart,
    notices: [...(change.notices ?? [])],
    files: gathered.files.map(({ file }) => file).filter(({ path }) => reported.has(path)),
    texts: changedTexts(gathered),
    settings: plannedSettings(settings),
    modelsDigest: modelsDigest(models.identity),
    models: models.names,
    simulated: models.simulated,
    shares: sharesOf(survey.files, models.names),
    searched: [...survey.searched],
    carried: [...survey.carried, ...survey.files.flatMap(idleReports)],
    leftOut: gathered.files
      .flatMap((file) => (file.kind === 'prompts' ? file.prompts : []))
      .map(({ head }) => head.spec.key)
      .filter((key) => !left.has(key)),
    skipped: survey.skipped,
    earlier,
    legs,
  };
  const planPath = await writePlan(handOver, plan);
  return {
    kind: 'planned',
    sentence: sentenceOf(plan, gathered, survey),
    planPath,
    outputs: legsOutputs(legs),
    problems: gathered.files.flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
  };
}

function changedTexts({ change, files }: GatheredChange): ChangedFile[] {
  const texts = new Set(promptsOf(files).map(({ head }) => head.textPath));
  for (const { file } of files) texts.delete(file.path);
  return change.files.filter(({ path }) => texts.has(path));
}

/** Shards of about equal work, each with its part of the budget. */
async function legsOf(files: readonly FileVersions[], { settings, models }: Run): Promise<PlannedLeg[]> {
  const all = promptsOf(files).length;
  const callsOf = async (prompts: readonly PromptVersions[]) => {
    const errorRate = (ERROR_RATE * prompts.length) / all;
    const migration = models.names.compare !== undefined;
    const plans = prompts.map(({ head, basePrompt }) => planPrompt(head, basePrompt, settings, models));
    const plan = { prompts: await Promise.all(plans), verdicts: true, migration, errorRate, retries: 0 };
    return worstCase(plan).calls;
  };
  const work = files
    .map((file) => ({ path: file.file.path, prompts: promptsOf([file]) }))
    .filter(({ prompts }) => prompts.length > 0)
    .map(async ({ path, prompts }) => ({ path, prompts: prompts.length, calls: await callsOf(prompts) }));
  const weighed = await Promise.all(work);
  const { maxMinutes: _, ...limits } = models.limits;
  const shards = balancedShards(weighed, Math.min(settings.legs, mostLegsFor(limits)));
  const legs = shards.map((paths, index) => {
    const own = new Set(paths);
    return { leg: index + 1, paths, ...totals(weighed.filter(({ path }) => own.has(path))) };
  });
  const budgets = budgetShares(
    limits,
    legs.map(({ calls }) => calls),
  );
  return legs.map((leg, index) => ({ ...leg, budget: budgets[index] ?? limits }));
}

/** What several files, or several legs, take together. */
function totals(
  parts: readonly Pick<PlannedLeg, 'prompts' | 'calls'>[],
): Pick<PlannedLeg, 'prompts' | 'calls'> {
  return {
    prompts: parts.reduce((sum, { prompts }) => sum + prompts, 0),
    calls: parts.reduce((sum, { calls }) => sum + calls, 0),
  };
}

function sentenceOf(
  { legs, earlier }: FanOutPlan,
  gathered: GatheredChange,
  { skipped, carried }: Survey,
): string {
  if (earlier !== null) return `Nothing to run: finished on ${earlier.finishedAt}. Set force to run anew.`;
  if (gathered.files.length === 0) return 'Nothing to run: no prompt file matches.';
  const { prompts, calls } = totals(legs);
  const rest = [
    skipped > 0 ? `${counted(skipped, 'prompt')} unchanged since an earlier search` : '',
    carried.length > 0 ? `${counted(carried.length, 'better prompt')} known from an earlier run` : '',
  ].filter(Boolean);
  const left = rest.length === 0 ? '' : ` Left out: ${rest.join(', ')}.`;
  if (prompts === 0) return `Nothing to run.${left}`;
  return `${counted(prompts, 'prompt')} over ${counted(legs.length, 'leg')}, at most ${counted(calls, 'call')}.${left}`;
}

/**
 * The outputs that the jobs behind a plan go by. `matrix` is for `strategy.matrix: ${{ fromJSON(…) }}`:
 * `{"include":[{"leg":1,"prompts":25,"calls":1200}]}`.
 *
 * A plan without legs is guarded by `count`: `if: needs.plan.outputs.count != '0'` is looked at before the matrix
 * (https://docs.github.com/en/actions/using-jobs/using-conditions-to-control-job-execution). A workflow that forgot
 * it would fail as a whole on an empty list («Matrix vector 'include' does not contain any values»), so there is a
 * leg 0 then, which no plan has: it ends at once.
 */
export function legsOutputs(legs: readonly PlannedLeg[]): { matrix: string; count: string } {
  const include = legs.map(({ leg, prompts, calls }) => ({ leg, prompts, calls }));
  const some = include.length > 0 ? include : [{ leg: 0, prompts: 0, calls: 0 }];
  return { matrix: JSON.stringify({ include: some }), count: String(legs.length) };
}
