import type { ChangedFile } from '../forge/forge.ts';
import type { BestRound, PromptReport } from '../report/run-report.ts';
import { comparePrompts, verdictOf } from '../spo/compare-prompts.ts';
import { confirm } from '../spo/confirm.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import { type Optimization, optimize } from '../spo/optimize.ts';
import type { Ports } from '../spo/ports.ts';
import type { SignTest } from '../spo/sign-test.ts';
import type { Comparison, Round, Verdict } from '../spo/types.ts';
import { NO_USAGE } from '../spo/usage.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { PromptVersions } from './load-versions.ts';
import { loopSettings, pairsAtOnce, type RunSettings } from './run-settings.ts';

export interface PromptCheck {
  readonly file: ChangedFile;
  readonly versions: PromptVersions;
  readonly settings: RunSettings;
  /** The error rate of the run's verdicts is shared by all of its prompts. */
  readonly test: SignTest;
  /** Folder of this prompt's results. */
  readonly workspaceRoot: string;
}

export interface CheckedPrompt {
  readonly report: PromptReport;
  /** A fault that would hit every other prompt too; null when there was none. */
  readonly fault: SpoError | null;
}

/**
 * Everything that is done for one prompt of a change: base against head, the rounds from the head version,
 * and the confirmation of the last incumbent. A fault keeps what was reached before it.
 */
export async function checkPrompt(check: PromptCheck, ports: Ports): Promise<CheckedPrompt> {
  const { versions } = check;
  const draft = emptyReport(check.file, versions);
  const reached: { -readonly [Key in keyof PromptReport]?: PromptReport[Key] } = {};
  let fault: SpoError | null = null;
  try {
    Object.assign(reached, await compareWithBase(check, ports));
    const optimization = await runRounds(check, ports);
    reached.rounds = optimization.rounds;
    reached.stoppedBy = optimization.stoppedBy;
    reached.bestRound = bestRoundOf(optimization, versions.head.spec.prompt);
    if (optimization.error !== null) throw optimization.error;
    Object.assign(reached, await confirmBest(check, optimization, reached.bestRound, ports));
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    fault = error;
    reached.verdict ??= 'error';
    reached.note = [reached.note, errorLine(error)].filter(Boolean).join(' ');
    reached.stoppedBy ??= 'error';
  }
  return { report: { ...draft, ...reached, usage: ports.usage() }, fault };
}

type Reached = Partial<PromptReport>;

async function compareWithBase(check: PromptCheck, ports: Ports): Promise<Reached> {
  const { head, basePrompt } = check.versions;
  if (basePrompt === null) return {};
  if (basePrompt === head.spec.prompt) {
    return { verdict: 'no-reliable-change', note: 'The text of the prompt is the same as at the base.' };
  }
  const comparison = await comparePrompts(
    {
      spec: head.spec,
      incumbent: basePrompt,
      challenger: head.spec.prompt,
      test: check.test,
      wave: pairsAtOnce(check.settings),
      phase: 'check',
    },
    ports,
  );
  return { baseVersusHead: comparison, verdict: verdictOf(comparison), note: comparison.note };
}

async function runRounds(check: PromptCheck, ports: Ports): Promise<Optimization> {
  const { head } = check.versions;
  const workspace = await openWorkspace(check.workspaceRoot, head.spec.key);
  await workspace.discardFrom(1);
  return optimize(head.spec, loopSettings(check.settings), {
    ...ports,
    onEvent: async (event) => {
      if (event.type === 'round-end') await workspace.record(event.round);
      await ports.onEvent(event);
    },
  });
}

async function confirmBest(
  check: PromptCheck,
  { sample }: Optimization,
  best: BestRound | null,
  ports: Ports,
): Promise<Reached> {
  if (best === null) return {};
  const { spec } = check.versions.head;
  const winner = { spec, challenger: best.prompt, test: check.test, wave: pairsAtOnce(check.settings) };
  const comparison: Comparison = await confirm(winner, sample, ports);
  const verdict: Verdict = verdictOf(comparison);
  return { bestVersusHead: comparison, bestRound: { ...best, confirmed: verdict === 'improved' } };
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

function emptyReport(file: ChangedFile, { head, basePrompt, note }: PromptVersions): PromptReport {
  return {
    ...reportOfFile(file, file.status === 'added' ? 'new' : 'changed'),
    name: head.name,
    note,
    basePrompt,
    headPrompt: head.spec.prompt,
    questions: head.spec.cases.map(({ question }) => question),
  };
}

/** The report of a file with nothing done for it. */
export function reportOfFile(file: ChangedFile, status: PromptReport['status']): PromptReport {
  return {
    path: file.path,
    name: '',
    status,
    previousPath: file.previousPath ?? null,
    verdict: null,
    note: '',
    problems: [],
    basePrompt: null,
    headPrompt: null,
    questions: [],
    baseVersusHead: null,
    rounds: [],
    bestRound: null,
    bestVersusHead: null,
    stoppedBy: null,
    usage: NO_USAGE,
  };
}
