import type { ChangedFile } from '../../forge/forge.ts';
import { sideBySide } from '../../machine/side-by-side.ts';
import type { PromptReport } from '../../report/run-report.ts';
import { effectiveSettings } from '../../settings/of-file.ts';
import { signTest } from '../../spo/comparing/sign-test.ts';
import { SpoError } from '../../spo/errors.ts';
import { ChangeVerdicts } from '../change/change-verdicts.ts';
import { promptsOf } from '../change/gather-change.ts';
import { idleReports } from '../change/idle-reports.ts';
import type { FileVersions, PromptVersions } from '../change/load-versions.ts';
import { type CheckedPrompt, checkPrompt, type PromptCheck } from '../prompt/check-prompt.ts';
import { refusedPrompt, switchedPrompt } from '../prompt/own-models.ts';
import { portsOf } from '../prompt/ports-of.ts';
import type { Run } from '../run.ts';
import { beginRun } from './begin-run.ts';
import { ERROR_RATE, type ErrorShares } from './error-shares.ts';

/**
 * Checks every prompt of the changed files, several at once. The prompts of a run share its error rate, and a
 * fault that would hit all of them ends the others too.
 * @param shares of the whole run, where these files are only a part of it
 * @param searched keys of prompts whose search was finished before and found nothing
 * @param onVerdicts of `ChangeVerdicts`
 */
export async function checkFiles(
  files: readonly FileVersions[],
  searched: ReadonlySet<string>,
  run: Run,
  shares: ErrorShares,
  onVerdicts: (reports: readonly PromptReport[]) => Promise<void> = async () => {},
): Promise<{ reports: PromptReport[]; fault: SpoError | null }> {
  const checkTest = signTest(ERROR_RATE / Math.max(1, shares.compared));
  const confirmTest = signTest(ERROR_RATE / Math.max(1, shares.confirmed));
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(run.ports.signal ? [run.ports.signal] : [])]);
  await beginRun(promptsOf(files), run);
  let fault: SpoError | null = null;
  const verdicts = new ChangeVerdicts(files, signal, onVerdicts);
  const check = async (file: ChangedFile, versions: PromptVersions): Promise<() => PromptReport> => {
    const onCompared = (report: PromptReport) => verdicts.compared(versions, report);
    const alreadySearched = searched.has(versions.head.spec.key);
    const tests = { checkTest, confirmTest, alreadySearched, onCompared };
    const checked = await checkOne(file, versions, tests, run, signal);
    if (checked.fault !== null) {
      fault ??= checked.fault;
      stop.abort(checked.fault);
    }
    await verdicts.ended(versions, checked.report);
    return () => ({ ...checked.report, usage: checked.bill() });
  };
  const jobs = files.flatMap((file): (() => Promise<() => PromptReport>)[] => [
    ...promptsOf([file]).map((versions) => () => check(file.file, versions)),
    ...idleReports(file).map((report) => async () => () => report),
  ]);
  // Each prompt under way holds its answers in memory.
  const finished = await sideBySide(jobs, run.settings['max-concurrency']);
  // Billed at the end: a prompt that the budget stopped may have had calls under way.
  return { reports: finished.map((report) => report()), fault };
}

/** Checks a prompt with the settings and models that its file asks for and may have. */
async function checkOne(
  file: ChangedFile,
  versions: PromptVersions,
  tests: Pick<PromptCheck, 'checkTest' | 'confirmTest' | 'alreadySearched' | 'onCompared'>,
  run: Run,
  signal: AbortSignal,
): Promise<CheckedPrompt> {
  const { spec, settings: fileSettings } = versions.head;
  const { names, forPrompt } = run.models;
  const models = await forPrompt({ key: spec.key, settings: fileSettings }).catch(unusable);
  const unasked = (report: PromptReport) => ({ report, fault: null, bill: () => report.usage });
  if (models instanceof SpoError) return unasked(refusedPrompt(file, versions, models, names));
  const switched = switchedPrompt(file, versions, models);
  if (switched !== null) return unasked(switched);
  const { settings, notices } = effectiveSettings(run.settings, fileSettings);
  const refused = [...(versions.ignored ?? []), ...notices, ...models.notices];
  for (const sentence of refused) run.say(`${spec.key}: ${sentence}`);
  const { workspace: workspaceRoot, resume } = run;
  const check = { file, versions, settings, refused, workspaceRoot, resume, models, runNames: names };
  return checkPrompt({ ...check, ...tests }, portsOf(run, models, signal));
}

/** What is wrong with the models that a file names is no matter of the others. */
function unusable(error: unknown): SpoError {
  if (error instanceof SpoError) return error;
  throw error;
}
