import { join } from 'node:path';
import { lockRun } from '../../machine/lock-folder.ts';
import { resultFolder } from '../../machine/place-inside.ts';
import { modelChoice } from '../../models/run/chosen-models.ts';
import type { PromptModels } from '../../models/run/run-models.ts';
import { choosePrompt } from '../../prompt-files/choose-prompt.ts';
import type { PromptEntry } from '../../prompt-files/prompt-file.ts';
import type { RunReport } from '../../report/run-report.ts';
import { effectiveSettings } from '../../settings/of-file.ts';
import { SpoError } from '../../spo/errors.ts';
import { execute } from '../../spo/execute.ts';
import type { Optimization } from '../../spo/optimize.ts';
import { refuseOutage } from '../../spo/outage.ts';
import type { Ports } from '../../spo/ports.ts';
import { sampleCases } from '../../spo/sample.ts';
import type { Answer, Candidate, PromptSpec, Round, Usage } from '../../spo/types.ts';
import { writeReport } from '../../workspace/report-file.ts';
import type { ResultEntry } from '../../workspace/result-entry.ts';
import { type RunRequest, readRunFile, writeRunFile } from '../../workspace/run-file.ts';
import { openWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { isOff } from '../change/gather-change.ts';
import { parsePromptFileOnDisk } from '../change/prompt-file-on-disk.ts';
import { ERROR_RATE } from '../check/check-files.ts';
import type { JobSurroundings } from '../job-surroundings.ts';
import { otherModels } from './own-models.ts';
import { fingerprintOf, openProgress, runResumableLoop } from './progress.ts';
import { reportOfFile } from './report-of-prompt.ts';
import { runFileOf } from './run-file-of.ts';
import { planPrompt, worstCaseOf } from './worst-case-of.ts';

export interface OptimizeFileRequest extends JobSurroundings {
  /** Path of the prompt file, for messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Which of its prompts; null for the only one. */
  readonly promptName: string | null;
  /** Folder of the results in the workspace. */
  readonly name: string;
  /** Above 1, continues the results that are there. */
  readonly initialRound: number;
  /** How whoever started the run names the file; `path` where it is absent. */
  readonly shownPath?: string;
  /** What it takes to start the run again from here. */
  readonly restart?: RunRequest;
  /** Hears, once nothing stands in the way of the run, the rounds that a resumed one has already. */
  readonly onStart?: (rounds: readonly Round[]) => void;
}

export interface OptimizedFile {
  readonly optimization: Optimization;
  /** With what earlier parts of a resumed run spent. */
  readonly report: RunReport;
  readonly reportPath: string;
  /** Folder that holds `results.json` and a folder for each round. */
  readonly directory: string;
}

/**
 * Runs the loop on one prompt of a file and fills a workspace, as the Python original does.
 * @throws SpoError `invalid-prompt-file`, `workspace`, `conflict` while another run fills the same folder, or
 *   `bad-input` for a prompt that the file does not hold
 */
export async function optimizeFile(request: OptimizeFileRequest): Promise<OptimizedFile> {
  const unlock = await lockRun(request.workspace, request.name);
  return optimizeAlone(request).finally(unlock);
}

async function optimizeAlone(request: OptimizeFileRequest): Promise<OptimizedFile> {
  const { clock } = request;
  const parsed = await parsePromptFileOnDisk(request.path, request.bytes);
  const entry = choosePrompt(parsed, request.promptName);
  if (isOff(entry)) throw switchedOff(entry.spec.key);
  const { spec } = entry;
  const { settings, notices } = effectiveSettings(request.settings, entry.settings);
  const models = await request.models.forPrompt({ key: spec.key, settings: entry.settings });
  const refused = [...notices, ...models.notices];
  const workspace = await openWorkspace(request.workspace, request.name);
  const fingerprint = fingerprintOf(spec, null, settings, {
    ...models.names,
    chosen: modelChoice(entry.settings),
  });
  const progress = await openProgress(request.workspace, request.name, fingerprint, request.resume);
  if (request.resume && !progress.resumed && workspace.entries().length > 0) throw nothingToResume(workspace);
  const { rounds } = progress.current();
  const earlier = progress.resumed ? await readRunFile(request.workspace, request.name) : null;
  // Whoever resumes a run need not know where it began.
  const first = rounds[0]?.round ?? earlier?.initialRound ?? request.initialRound;
  if (rounds.length === 0) {
    refuseLaterRounds(workspace, first);
    if (first > 1 && workspace.best() === null) throw nothingToContinue(workspace, first);
  }
  for (const notice of [...refused, ...ownModelsOf(models, request)]) request.onNotice(notice);
  const plan = await planPrompt(entry, null, request.settings, request.models, first);
  request.onNotice(worstCaseOf([plan], false, request.models));
  const startedAt = earlier === null ? clock.now() : Date.parse(earlier.startedAt);
  const ports: Ports = { ...request, models: models.models, usage: models.usage };
  const record = runFileOf({ ...request, initialRound: first }, entry, models, startedAt, refused);
  await writeRunFile(request.workspace, request.name, record);
  // An older run's checkpoint must not be what an interruption of the first round is resumed from.
  if (!progress.resumed) await progress.save({});
  await request.models.begin();
  request.onStart?.(rounds);
  let { previous } = progress.current();
  if (rounds.length === 0 && previous === null) {
    previous = await storedIncumbent(workspace, spec, settings['sample-size'], first, ports);
    await progress.save({ previous });
  }
  const optimization = await runResumableLoop(spec, settings, first, previous, progress, workspace, ports);
  const spent = models.total();
  const report = reportOf(request, entry, optimization, startedAt, models, spent, refused);
  await writeRunFile(request.workspace, request.name, {
    ...record,
    finishedAt: report.finishedAt,
    stoppedBy: optimization.stoppedBy,
    notices: [...refused, ...report.notices],
  });
  const reportPath = await writeReport(request.workspace, report);
  return { optimization, report, reportPath, directory: workspace.directory };
}

/** Where the budget of a run with these results is kept. @throws SpoError `workspace` for a name that leads out of the root */
export function budgetJournalPath(workspace: string, name: string): string {
  return join(resultFolder(workspace, name), 'budget.jsonl');
}

/** A sentence where the file decides and not the settings, which may have been typed a moment ago. */
function ownModelsOf(
  { ownRoles, names }: PromptModels,
  { path, shownPath = path }: OptimizeFileRequest,
): string[] {
  if (ownRoles.size === 0) return [];
  const chosen = [...ownRoles].map((role) => `${names[role]} (${role})`);
  return [`${shownPath} says itself which model is asked and how: ${chosen.join(', ')}.`];
}

function switchedOff(key: string): SpoError {
  return new SpoError('bad-input', `${key} says \`off: true\` of itself, so that nothing is run.`, {
    remedy: 'Take that line out to optimize it.',
  });
}

function refuseLaterRounds(workspace: Workspace, initialRound: number): void {
  const last = workspace.entries().at(-1)?.round ?? 0;
  if (last < initialRound) return;
  throw new SpoError('workspace', `${workspace.directory} already holds results up to round ${last}.`, {
    remedy: `Go on with an interrupted run by --resume, continue with --initial-round ${last + 1}, or choose another --name or --workspace.`,
  });
}

function nothingToResume(workspace: Workspace): SpoError {
  return new SpoError('workspace', `${workspace.directory} holds rounds, but no checkpoint to resume from.`, {
    remedy: `Continue with --initial-round ${(workspace.entries().at(-1)?.round ?? 0) + 1} instead of --resume.`,
  });
}

function nothingToContinue(workspace: Workspace, initialRound: number): SpoError {
  return new SpoError('workspace', `${workspace.directory} holds no successful round to continue from.`, {
    remedy: `Start with --initial-round 1, or name the workspace of the rounds before ${initialRound}.`,
  });
}

async function storedIncumbent(
  workspace: Workspace,
  spec: PromptSpec,
  sampleSize: number,
  initialRound: number,
  ports: Ports,
): Promise<Candidate | null> {
  if (initialRound === 1) return null;
  const stored = workspace.best();
  if (stored === null) throw nothingToContinue(workspace, initialRound);
  const { round, prompt } = stored;
  const answers = storedAnswers(stored, spec);
  if (answers !== null) return { round, prompt, answers };
  // The file's questions changed since, so the old answers cannot be compared with new ones.
  const sample = sampleCases(spec, sampleSize, ports.random);
  const draw = { file: spec.key, phase: `round ${initialRound} incumbent`, number: 0 };
  const fresh = await execute(prompt, sample, spec, draw, ports);
  refuseOutage(fresh, `No case of the prompt of round ${round} got an answer`);
  return { round, prompt, answers: fresh };
}

function storedAnswers({ answers }: ResultEntry, spec: PromptSpec): Answer[] | null {
  const found = answers.map(({ question, answer }): Answer | null => {
    const caseIndex = spec.cases.findIndex((each) => each.question.trim() === question.trim());
    return caseIndex === -1 || answer.trim() === ''
      ? null
      : { status: 'answered', caseIndex, question, text: answer };
  });
  return found.length > 0 && found.every((answer) => answer !== null) ? found : null;
}

function reportOf(
  { path, settings, models, clock }: OptimizeFileRequest,
  { name, spec }: PromptEntry,
  { rounds, best, stoppedBy, error }: Optimization,
  startedAt: number,
  own: PromptModels,
  usage: Usage,
  refused: readonly string[],
): RunReport {
  const bestRound = rounds.find(({ round }) => round === best?.round);
  const improved = best !== null && best.prompt !== spec.prompt;
  return {
    schemaVersion: 1,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(clock.now()).toISOString(),
    headSha: null,
    models: models.names,
    simulated: settings.offline,
    verdict: null,
    errorRate: ERROR_RATE,
    prompts: [
      {
        ...reportOfFile({ path, status: 'unchanged' }, 'unchanged'),
        name,
        headPrompt: spec.prompt,
        questions: spec.cases.map(({ question }) => question),
        rounds,
        bestRound: improved
          ? {
              round: best.round,
              modification: bestRound?.modification ?? '',
              prompt: best.prompt,
              confirmed: false,
            }
          : null,
        stoppedBy,
        usage,
        ...otherModels(own, models.names),
        warnings: refused,
      },
    ],
    usage,
    stoppedBy,
    publication: null,
    notices: [...(error === null ? [] : [error.message]), ...models.notices()],
  };
}
