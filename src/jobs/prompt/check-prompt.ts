import type { ChangedFile } from '../../forge/forge.ts';
import { modelChoice } from '../../models/run/chosen-models.ts';
import type { PerModel } from '../../models/run/role-options.ts';
import type { PromptModels } from '../../models/run/run-models.ts';
import type { BestRound, PromptReport } from '../../report/run-report.ts';
import { migrationOf } from '../../report/switch-outcome.ts';
import { pairsAtOnce, type RunSettings } from '../../settings/run-settings.ts';
import { maskOf } from '../../settings/secrets.ts';
import { muteJudge } from '../../spo/comparing/abstentions.ts';
import {
  comparePrompts,
  compareSwitch,
  confirm,
  type PromptComparison,
} from '../../spo/comparing/compare-prompts.ts';
import type { SignTest } from '../../spo/comparing/sign-test.ts';
import { verdictOf } from '../../spo/comparing/tally.ts';
import { errorLine, SpoError, stopOf } from '../../spo/errors.ts';
import type { Optimization } from '../../spo/loop/optimize.ts';
import { withoutOutages } from '../../spo/outage.ts';
import type { Ports } from '../../spo/ports.ts';
import type { Comparison, Round, StoppedBy, Usage } from '../../spo/types.ts';
import type { Confirmation } from '../../workspace/checkpoint.ts';
import { openWorkspace } from '../../workspace/workspace.ts';
import type { PromptVersions } from '../change/load-versions.ts';
import { endsRun, otherModels } from './own-models.ts';
import { fingerprintOf, openProgress, type Progress, runResumableLoop } from './progress.ts';
import { reportOfPrompt } from './report-of-prompt.ts';
import { warningsOf } from './report-warnings.ts';

export interface PromptCheck {
  readonly file: ChangedFile;
  readonly versions: PromptVersions;
  /** What its file says is in them already. */
  readonly settings: RunSettings;
  /** What the file asked for in vain, a sentence each. */
  readonly refused: readonly string[];
  /** For base against head, or today's model against the new one; its error rate is this prompt's share of the run's. */
  readonly checkTest: SignTest;
  /** For the best round against head; the same of it. */
  readonly confirmTest: SignTest;
  /** Folder of this prompt's results. */
  readonly workspaceRoot: string;
  /** Whether to go on from an interrupted run, if there is one. */
  readonly resume: boolean;
  /** Whether its search was finished before and found nothing; it is not begun again. */
  readonly alreadySearched: boolean;
  /** Hears the verdict on the change before a search begins. */
  readonly onCompared: (report: PromptReport) => Promise<void>;
  readonly models: PromptModels;
  /** Those of the run: another name in `models` is worth a word in the report. */
  readonly runNames: PerModel<string>;
}

export interface CheckedPrompt {
  readonly report: PromptReport;
  /** A fault that would hit every other prompt too; null when there was none. */
  readonly fault: SpoError | null;
  /** What it has spent by now; calls that its end cut off may still be charged. */
  readonly bill: () => Usage;
}

/**
 * Everything that is done for one prompt of a change: base against head, the rounds from the head version,
 * and the confirmation of the last incumbent. A fault keeps what was reached before it.
 *
 * Where the ports have two executors, the change is that of the model: today's is the base, the new one the
 * head, and the rounds adapt the prompt to the new one.
 */
export async function checkPrompt(check: PromptCheck, ports: Ports): Promise<CheckedPrompt> {
  const { versions } = check;
  const draft = { ...reportOfPrompt(check.file, versions), ...otherModels(check.models, check.runNames) };
  const reached: { -readonly [Key in keyof PromptReport]?: PromptReport[Key] } = {};
  let adapted: Comparison | null = null;
  let fault: SpoError | null = null;
  const bill = check.models.total;
  const mask = maskOf(check.settings);
  const finish = (): CheckedPrompt => {
    const facts = { ...draft, ...reached, usage: bill() };
    const report = ports.models.baseExecutor ? { ...facts, migration: migrationOf(facts, adapted) } : facts;
    const { judgeHealth, warnings } = warningsOf(report, versions.head.spec, ports.models);
    return {
      report: mask.data(
        withoutOutages({ ...report, judgeHealth, warnings: [...check.refused, ...warnings] }),
      ),
      fault,
      bill,
    };
  };
  try {
    const progress = await progressOf(check);
    Object.assign(reached, await compareWithBase(check, progress, ports));
    throwIfStopped(reached.baseVersusHead);
    const unsearched = whyNotSearched(check, reached);
    if (unsearched !== null) {
      reached.note = [reached.note, unsearched].filter(Boolean).join(' ');
      return finish();
    }
    if (check.settings['max-rounds'] > 1) await check.onCompared(mask.data({ ...draft, ...reached }));
    const optimization = await runRounds(check, progress, ports);
    reached.rounds = optimization.rounds;
    reached.stoppedBy = optimization.stoppedBy;
    reached.bestRound = bestRoundOf(optimization, versions.head.spec.prompt);
    if (optimization.error !== null) throw optimization.error;
    Object.assign(reached, await confirmBest(check, optimization, reached.bestRound, progress, ports));
    throwIfStopped(reached.bestVersusHead);
    if (reached.bestRound?.confirmed) {
      adapted = await compareModels(check, optimization, reached, progress, ports);
      reached.stoppedBy = adapted?.stoppedBy ?? reached.stoppedBy;
      throwIfStopped(adapted);
    }
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    const stop = stopOf(error);
    fault = endsRun(error, check.models) ? error : null;
    const compares = standingSide(check, ports) !== null;
    reached.verdict ??= stop === 'budget' ? (compares ? 'budget-stopped' : null) : 'error';
    reached.note = [...new Set([reached.note, errorLine(error)])].filter(Boolean).join(' ');
    reached.stoppedBy = endOf(stop, reached.stoppedBy);
  }
  return finish();
}

/** After a fault nothing has run to its end, however the rounds before it did. */
function endOf(stop: 'budget' | 'signal' | null, before: StoppedBy | null | undefined): StoppedBy {
  return stop === null ? 'error' : (before ?? stop);
}

function whyNotSearched({ alreadySearched }: PromptCheck, { baseVersusHead }: Reached): string | null {
  if (baseVersusHead && muteJudge(baseVersusHead.pairs) !== null) {
    return 'No better prompt was searched for, since this judge could not have told.';
  }
  return alreadySearched
    ? 'An earlier run searched for a better prompt and found none; `force` searches again.'
    : null;
}

type Reached = Partial<PromptReport>;

/** A comparison that was cut short keeps its pairs; what would come after it does not start. */
function throwIfStopped(comparison: Comparison | null | undefined): void {
  if (!comparison?.stoppedBy) return;
  throw new SpoError(comparison.stoppedBy === 'budget' ? 'budget-exhausted' : 'interrupted', comparison.note);
}

function progressOf({ versions, settings, models, workspaceRoot, resume }: PromptCheck): Promise<Progress> {
  const { spec, settings: file } = versions.head;
  const chosen = { ...models.names, chosen: modelChoice(file) };
  const fingerprint = fingerprintOf(spec, versions.basePrompt, settings, chosen);
  return openProgress(workspaceRoot, spec.key, fingerprint, resume, maskOf(settings));
}

/** What the prompt is compared with first; null where there is no such thing. */
function standingSide(
  { versions: { head, basePrompt } }: PromptCheck,
  { models: { baseExecutor } }: Ports,
): Pick<PromptComparison, 'incumbent' | 'incumbentExecutor'> | null {
  if (baseExecutor !== undefined) return { incumbent: head.spec.prompt, incumbentExecutor: baseExecutor };
  return basePrompt === null ? null : { incumbent: basePrompt };
}

function comparisonBasics({ versions, settings }: PromptCheck): Pick<PromptComparison, 'spec' | 'wave'> {
  return { spec: versions.head.spec, wave: pairsAtOnce(settings) };
}

async function compareWithBase(check: PromptCheck, progress: Progress, ports: Ports): Promise<Reached> {
  const { head } = check.versions;
  const standing = standingSide(check, ports);
  if (standing === null) return {};
  if (standing.incumbentExecutor === undefined && standing.incumbent === head.spec.prompt) {
    return { verdict: 'no-reliable-change', note: 'The text of the prompt is the same as at the base.' };
  }
  const stored = progress.current().baseVersusHead;
  const comparison =
    stored ??
    (await comparePrompts(
      {
        ...comparisonBasics(check),
        ...standing,
        challenger: head.spec.prompt,
        test: check.checkTest,
        phase: 'check',
      },
      ports,
    ));
  const isWhole = comparison.stoppedBy === null && muteJudge(comparison.pairs) === null;
  if (isWhole) await progress.save({ baseVersusHead: comparison });
  return { baseVersusHead: comparison, verdict: verdictOf(comparison), note: comparison.note };
}

async function runRounds(check: PromptCheck, progress: Progress, ports: Ports): Promise<Optimization> {
  const { head } = check.versions;
  const workspace = await openWorkspace(check.workspaceRoot, head.spec.key);
  if (!progress.resumed) await workspace.discardFrom(1);
  return runResumableLoop(head.spec, check.settings, 1, null, progress, workspace, ports);
}

async function confirmBest(
  check: PromptCheck,
  { sample }: Optimization,
  best: BestRound | null,
  progress: Progress,
  ports: Ports,
): Promise<Reached> {
  if (best === null) return {};
  const { round, prompt } = best;
  const winner = { ...comparisonBasics(check), challenger: prompt, test: check.confirmTest };
  const stored = confirmationOf(best, progress);
  const bestVersusHead = stored?.bestVersusHead ?? (await confirm(winner, sample, ports));
  if (stored === null && bestVersusHead.stoppedBy === null) {
    await progress.save({ confirmation: { round, prompt, bestVersusHead, adapted: null } });
  }
  return { bestVersusHead, bestRound: { ...best, confirmed: verdictOf(bestVersusHead) === 'improved' } };
}

/** Whether the best round makes up for what the switch to another model costs. */
async function compareModels(
  check: PromptCheck,
  { sample }: Optimization,
  { bestRound, verdict }: Reached,
  progress: Progress,
  ports: Ports,
): Promise<Comparison | null> {
  if (!bestRound) return null;
  const stored = confirmationOf(bestRound, progress);
  if (stored?.adapted) return stored.adapted;
  const winner = { ...comparisonBasics(check), challenger: bestRound.prompt, test: check.checkTest };
  const adapted = await compareSwitch(winner, sample, verdict, ports);
  if (stored && adapted?.stoppedBy === null) await progress.save({ confirmation: { ...stored, adapted } });
  return adapted;
}

/** What is decided of this round already; null when it is none that was confirmed before. */
function confirmationOf({ round, prompt }: BestRound, progress: Progress): Confirmation | null {
  const { confirmation } = progress.current();
  return confirmation?.round === round && confirmation.prompt === prompt ? confirmation : null;
}

/** The last incumbent, when it is not simply the prompt that the loop started from. */
function bestRoundOf({ best, rounds }: Optimization, headPrompt: string): BestRound | null {
  if (best === null || best.prompt === headPrompt) return null;
  const round: Round | undefined = rounds.find((each) => each.round === best.round);
  return {
    round: best.round,
    modification: round?.modification ?? '',
    prompt: best.prompt,
    confirmed: false,
  };
}
