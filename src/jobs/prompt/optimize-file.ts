import { join } from 'node:path';
import { lockRun } from '../../machine/lock-folder.ts';
import { resultFolder } from '../../machine/place-inside.ts';
import { modelChoice } from '../../models/run/chosen-models.ts';
import type { PromptModels } from '../../models/run/run-models.ts';
import { choosePrompt } from '../../prompt-files/choose-prompt.ts';
import type { PromptEntry } from '../../prompt-files/prompt-file.ts';
import type { RunReport } from '../../report/run-report.ts';
import { effectiveSettings } from '../../settings/of-file.ts';
import { maskOf } from '../../settings/secrets.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Optimization } from '../../spo/loop/optimize.ts';
import { withoutOutages } from '../../spo/outage.ts';
import type { Round, Usage } from '../../spo/types.ts';
import { writeReport } from '../../workspace/report-file.ts';
import { type RunFile, type RunRequest, readRunFile, writeRunFile } from '../../workspace/run-file.ts';
import { openWorkspace } from '../../workspace/workspace.ts';
import { isOff } from '../change/gather-change.ts';
import { parsePromptFileOnDisk } from '../change/prompt-file-on-disk.ts';
import { ERROR_RATE } from '../check/error-shares.ts';
import type { Run } from '../run.ts';
import { nothingToContinue, nothingToResume, refuseLaterRounds, storedIncumbent } from './earlier-rounds.ts';
import { otherModels } from './own-models.ts';
import { portsOf } from './ports-of.ts';
import { fingerprintOf, openProgress, runResumableLoop } from './progress.ts';
import { reportOfFile } from './report-of-prompt.ts';
import { planPrompt, worstCaseOf } from './worst-case-of.ts';

export interface OptimizeFileRequest {
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
  /** Beside the results, so that no other prompt's run writes over it. */
  readonly reportPath: string;
  /** Folder that holds `results.json` and a folder for each round. */
  readonly directory: string;
}

/**
 * Runs the loop on one prompt of a file and fills a workspace, as the Python original does.
 * @throws SpoError `invalid-prompt-file`, `workspace`, `conflict` while another run fills the same folder, or
 *   `bad-input` for a prompt that the file does not hold
 */
export async function optimizeFile(request: OptimizeFileRequest, run: Run): Promise<OptimizedFile> {
  const unlock = await lockRun(run.workspace, request.name);
  return optimizeAlone(request, run).finally(unlock);
}

async function optimizeAlone(request: OptimizeFileRequest, run: Run): Promise<OptimizedFile> {
  const { workspace: root, resume } = run;
  const { name } = request;
  const parsed = await parsePromptFileOnDisk(request.path, request.bytes);
  const entry = choosePrompt(parsed, request.promptName);
  if (isOff(entry)) throw switchedOff(entry.spec.key);
  const { spec } = entry;
  const { settings, notices } = effectiveSettings(run.settings, entry.settings);
  const models = await run.models.forPrompt({ key: spec.key, settings: entry.settings });
  const refused = [...notices, ...models.notices];
  const workspace = await openWorkspace(root, name);
  const fingerprint = fingerprintOf(spec, null, settings, {
    ...models.names,
    chosen: modelChoice(entry.settings),
  });
  const mask = maskOf(run.settings);
  const progress = await openProgress(root, name, fingerprint, resume, mask);
  if (resume && !progress.resumed && workspace.entries().length > 0) throw nothingToResume(workspace);
  const { rounds } = progress.current();
  const earlier = progress.resumed ? await readRunFile(root, name) : null;
  // Whoever resumes a run need not know where it began.
  const first = rounds[0]?.round ?? earlier?.initialRound ?? request.initialRound;
  if (rounds.length === 0) {
    refuseLaterRounds(workspace, first);
    if (first > 1 && workspace.best() === null) throw nothingToContinue(workspace, first);
  }
  for (const notice of [...refused, ...ownModelsOf(models, request)]) run.say(notice);
  const plan = await planPrompt(entry, null, run.settings, run.models, first);
  run.say(worstCaseOf([plan], false, run.models));
  const startedAt = earlier === null ? run.ports.clock.now() : Date.parse(earlier.startedAt);
  const ports = portsOf(run, models, run.ports.signal);
  const record = runFileOf(request, first, run.settings.offline, entry, models, startedAt, refused);
  await writeRunFile(root, name, record);
  // An older run's checkpoint must not be what an interruption of the first round is resumed from.
  if (!progress.resumed) await progress.save({});
  await run.models.begin();
  request.onStart?.(rounds);
  let { previous } = progress.current();
  if (rounds.length === 0 && previous === null) {
    previous = await storedIncumbent(workspace, spec, settings['sample-size'], first, ports);
    await progress.save({ previous });
  }
  const found = await runResumableLoop(spec, settings, first, previous, progress, workspace, ports);
  const optimization = { ...found, rounds: mask.data(found.rounds), best: mask.data(found.best) };
  const spent = models.total();
  const report = reportOf(request.path, run, entry, optimization, startedAt, models, spent, refused);
  await writeRunFile(root, name, {
    ...record,
    finishedAt: report.finishedAt,
    stoppedBy: optimization.stoppedBy,
    notices: [...refused, ...report.notices],
  });
  const reportPath = await writeReport(resultFolder(root, name), report);
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

/** A run that starts, as its folder tells of it. @param startedAt milliseconds since the epoch */
function runFileOf(
  { path, shownPath = path, restart }: OptimizeFileRequest,
  initialRound: number,
  simulated: boolean,
  { name, spec }: PromptEntry,
  { names }: PromptModels,
  startedAt: number,
  notices: readonly string[],
): RunFile {
  const { optimize, evaluate, execute } = names;
  return {
    path: shownPath,
    promptName: name,
    initialRound,
    questions: spec.cases.map(({ question }) => question),
    models: { optimize, evaluate, execute },
    simulated,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: null,
    stoppedBy: null,
    notices,
    request: restart ?? null,
  };
}

function reportOf(
  path: string,
  { settings, models, ports }: Run,
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
    finishedAt: new Date(ports.clock.now()).toISOString(),
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
        rounds: withoutOutages(rounds),
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
