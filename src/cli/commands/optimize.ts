import { writeHtmlReport, writeJsonReport } from '../../jobs/check/report-copies.ts';
import { budgetJournalPath, optimizeFile } from '../../jobs/prompt/optimize-file.ts';
import { readPromptAddress, resultName } from '../../jobs/prompt/prompt-address.ts';
import { EXIT, printFailure } from '../../machine/process.ts';
import { buildModels } from '../../models/run/run-models.ts';
import { renderHtmlReport } from '../../report/html/render-html-report.tsx';
import { renderOptimizeText } from '../../report/text/optimize-text.ts';
import type { FlagGroup } from '../../settings/table/setting.ts';
import { errorLine, SpoError } from '../../spo/errors.ts';
import { showProgress } from '../progress.ts';
import { runContext, runOf } from '../run-context.ts';
import { settingsOf } from '../settings-of.ts';

interface OptimizeOptions extends Record<string, unknown> {
  template: string;
  name?: string;
  workspace: string;
  resume?: boolean;
  initialRound: string;
  report?: string;
  html?: string;
}

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options: OptimizeOptions, groups: readonly FlagGroup[]): Promise<void> {
  const settings = await settingsOf(options, groups, process.env);
  const address = await readPromptAddress(options.template);
  const initialRound = roundNumber(options.initialRound);
  const context = runContext(settings.seed);
  const name = options.name ?? resultName(address);
  const journal = { path: budgetJournalPath(options.workspace, name), resume: options.resume === true };
  const models = await buildModels(settings, { ...context, journal });
  const progress = showProgress(models.usage);
  const { path: file, bytes, name: promptName } = address;
  const { workspace } = options;
  const resume = options.resume === true;
  const run = runOf(context, { settings, models, workspace, resume, onEvent: progress.onEvent });
  const request = { path: file, bytes, promptName, name, initialRound };
  const result = await optimizeFile(request, run).finally(progress.end);
  const { rounds, best, stoppedBy, error } = result.optimization;
  const text = renderOptimizeText({
    name,
    rounds,
    best,
    stoppedBy,
    usage: result.report.usage,
    simulated: models.simulated,
  });
  console.log(`${text}Rounds: ${result.directory}\nReport: ${result.reportPath}`);
  // Last: a file that cannot be written must not keep back what was paid for.
  if (options.report !== undefined) await writeJsonReport(options.report, result.report);
  if (options.html !== undefined)
    console.log(`Page: ${await writeHtmlReport(options.html, renderHtmlReport(result.report))}`);
  if (error !== null) process.exitCode = stoppedBy === 'budget' ? notice(error) : printFailure(error);
}

function roundNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new SpoError('bad-input', `--initial-round is "${text}": expected a whole number of at least 1.`);
}

/** A budget that ended is a result like any other. */
function notice(error: SpoError): number {
  console.error(`spo: ${errorLine(error)}`);
  return EXIT.done;
}
