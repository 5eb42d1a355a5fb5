import type { Forge } from '../forge/forge.ts';
import type { FileProblem } from '../prompt-files/prompt-file.ts';
import type { RunReport } from '../report/run-report.ts';
import type { RunPlace } from '../report/running-comment.ts';
import type { SpoError } from '../spo/errors.ts';
import type { Clock, Randomness, SpoEvent } from '../spo/ports.ts';
import { writeReport } from '../workspace/report-file.ts';
import { checkFiles } from './check-files.ts';
import type { RunRecord } from './finished-records.ts';
import { FinishedRuns } from './finished-runs.ts';
import { gateFailures } from './gate.ts';
import { type FileVersions, loadVersions, type PromptVersions } from './load-versions.ts';
import type { ModelStack } from './model-stack.ts';
import { outputsOf } from './outputs.ts';
import { ProgressComment } from './progress-comment.ts';
import { publishComment } from './publish-comment.ts';
import { keepWarning, publishAndReport } from './publish-results.ts';
import { openProposalBranch, type ProposalBranch } from './publish-winners.ts';
import { loopSettings, type RunSettings } from './run-settings.ts';
import { selectFiles } from './select-files.ts';
import { settleComment } from './settle-comment.ts';
import { type Superseded, whySuperseded } from './superseded.ts';
import type { PlannedPrompt } from './worst-case-calls.ts';
import { worstCaseOf } from './worst-case-of.ts';

export interface CheckRequest {
  readonly forge: Forge;
  readonly settings: RunSettings;
  readonly models: ModelStack;
  /** Branch for the winners unless the settings name one. */
  readonly defaultBranch: string;
  /** Folder for results and the report; made when missing. */
  readonly workspace: string;
  /** Whether to go on from an interrupted run, if the workspace holds one of the same head. */
  readonly resume: boolean;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly onEvent: (event: SpoEvent) => void | Promise<void>;
  /** Hears the worst case of the run before it starts. */
  readonly onNotice: (sentence: string) => void;
  /** The workflow run that this is; without one no progress is shown. */
  readonly run?: RunPlace;
  readonly signal?: AbortSignal;
}

/** A run on content that an earlier run has finished: its results again, at no cost. */
export interface ReplayedCheck {
  readonly kind: 'replayed';
  readonly record: RunRecord;
}

export interface FinishedCheck {
  readonly kind: 'checked';
  readonly report: RunReport;
  readonly reportPath: string;
  /** Address or path of the comment; null when there is none. */
  readonly comment: string | null;
  /** Path of the comment's text in the workspace; null when nothing matched. */
  readonly commentFile: string | null;
  /** Outputs of the action. */
  readonly outputs: Record<string, string>;
  /** Everything wrong with invalid prompt files, at its place. */
  readonly problems: readonly FileProblem[];
  /** Why the run fails its gate, a sentence each. */
  readonly gateFailures: readonly string[];
  /** What could not be written, and why. */
  readonly warnings: readonly SpoError[];
  /** A fault that ended the run early; null when it ran to its end. */
  readonly fault: SpoError | null;
  /** Why nothing was published although nothing was wrong; null otherwise. */
  readonly superseded: Superseded | null;
}

export type CheckResult = FinishedCheck | ReplayedCheck;

/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment. What an earlier run finished on the same content is only repeated.
 * @throws SpoError when the change cannot be read
 */
export async function checkChange(request: CheckRequest): Promise<CheckResult> {
  const { forge, settings, models } = request;
  const startedAt = request.clock.now();
  const change = await forge.change();
  const branch = await openProposalBranch(forge, settings.branch ?? request.defaultBranch);
  const selected = selectFiles(change.files, settings.prompts);
  forge.refuseShortage(selected.length);
  const files = await Promise.all(selected.map((file) => loadVersions(file, change, forge)));
  const prompts = files.flatMap((file) => (file.kind === 'prompts' ? file.prompts : []));
  const specs = prompts.map(({ head }) => head.spec);
  const finishedRuns = new FinishedRuns(forge, settings, models.identity);
  const record = request.resume ? null : await finishedRuns.earlierRun(change, files);
  const earlier = record !== null && stillStands(record, branch) ? record : null;
  if (earlier !== null || files.length === 0) await settle(request, 'any');
  if (earlier !== null) return { kind: 'replayed', record: earlier };

  const warnings: SpoError[] = [];
  const searched = await finishedRuns.searched(specs);
  if (prompts.length > 0)
    request.onNotice(worstCaseOf(prompts.map(toPlan), loopSettings(settings), true, models));
  const { reports, fault, ...progress } = await checkWithProgress(files, searched, request);
  const keep = (error: unknown) => keepWarning(error, warnings);
  const outdated = reports.length === 0 ? null : await whySuperseded(forge, change).catch(keep);
  const circumstances = { files, change, branch, startedAt, warnings, outdated, ...progress };
  const { report, superseded } = await publishAndReport(reports, fault, circumstances, request);
  const reportPath = await writeReport(request.workspace, report);
  const { comment, commentFile } = await publishComment(report, superseded, request, keep);
  if (superseded !== null) await settle(request, 'own');
  const gate = gateFailures(report, settings['fail-on']);
  const outputs = outputsOf(report, comment, settings['results-dir']);
  if (fault === null && superseded === null && warnings.length === 0 && reports.length > 0) {
    const note = finishedRuns.note({ report, outputs, gateFailures: gate }, change, files, specs);
    await note.catch(keep);
  }
  const problems = files.flatMap((file) => (file.kind === 'invalid' ? file.problems : []));
  return {
    kind: 'checked',
    report,
    reportPath,
    comment,
    commentFile,
    outputs,
    problems,
    gateFailures: gate,
    warnings,
    fault,
    superseded,
  };
}

/** A result whose commit has been taken away, by closing the pull request or by hand, is worth another run. */
function stillStands({ outputs }: RunRecord, { tipAtStart }: ProposalBranch): boolean {
  const commit = outputs['commit-sha'] ?? '';
  return commit === '' || commit === tipAtStart;
}

/**
 * Takes back a claim in the comment that a run is going on, where this run writes no result over it. That it cannot be
 * done is no reason to fail.
 * @param whose this run's, when it gave way to another; anybody's, when it had nothing to do and others may have died
 */
async function settle({ forge, settings, run }: CheckRequest, whose: 'own' | 'any'): Promise<void> {
  if (run === undefined || !settings.comment) return;
  await settleComment(forge, whose === 'own' ? run : null).catch((error: unknown) => keepWarning(error, []));
}

async function checkWithProgress(
  files: readonly FileVersions[],
  searched: ReadonlySet<string>,
  request: CheckRequest,
): Promise<Awaited<ReturnType<typeof checkFiles>> & { resultAtStart?: string | null }> {
  const { forge, clock, run, settings } = request;
  const keys = files.flatMap((file) => (file.kind === 'prompts' ? file.prompts : []));
  if (run === undefined || !settings.comment || keys.length === 0) {
    return checkFiles(files, searched, request);
  }
  const titles = keys.map(({ head }) => head.spec.key);
  const progress = new ProgressComment(forge, clock, run, titles);
  await progress.start();
  const onEvent = (event: SpoEvent) => {
    progress.onEvent(event);
    return request.onEvent(event);
  };
  const checked = await checkFiles(files, searched, { ...request, onEvent }).finally(() => progress.end());
  const { resultAtStart } = progress;
  return { ...checked, ...(resultAtStart === undefined ? {} : { resultAtStart }) };
}

function toPlan({ head, basePrompt }: PromptVersions): PlannedPrompt {
  return { spec: head.spec, basePrompt };
}
