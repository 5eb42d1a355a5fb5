import path from 'node:path';
import { aloneInWorkspace } from '../../jobs/check/alone-in-workspace.ts';
import { checkRepository } from '../../jobs/check/check-repository.ts';
import type { FinishedCheck, ReplayedCheck } from '../../jobs/check/outcome.ts';
import { writeHtmlReport } from '../../jobs/check/report-copies.ts';
import { EXIT, exitCodeOf } from '../../machine/process.ts';
import { buildModels } from '../../models/run/run-models.ts';
import { renderHtmlReport } from '../../report/html/render-html-report.tsx';
import { renderCheckText } from '../../report/text/check-text.ts';
import { errorText, logText } from '../../report/text/log-lines.ts';
import { print, printError, printFailure } from '../../report/text/printer.ts';
import type { FlagGroup } from '../../settings/table/setting.ts';
import { showProgress } from '../progress.ts';
import { runContext, runOf } from '../run-context.ts';
import { settingsOf } from '../settings-of.ts';

interface CheckOptions extends Record<string, unknown> {
  base: string;
  head: string;
  repository: string;
  workspace: string;
  resume?: boolean;
  commentFile?: string;
  html?: string;
}

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options: CheckOptions, groups: readonly FlagGroup[]): Promise<void> {
  const settings = await settingsOf(options, groups, process.env);
  const context = runContext(settings.seed);
  const resume = options.resume === true;
  // Before the journal is read, which a check that goes on writes to.
  const result = await aloneInWorkspace(options.workspace, async () => {
    const journal = { path: path.join(options.workspace, 'budget.jsonl'), resume };
    const models = await buildModels(settings, { ...context, journal });
    const progress = showProgress(models.usage);
    const { repository: directory, base, head, commentFile = null, workspace } = options;
    const change = { directory, base, head, commentFile, environment: process.env };
    const run = runOf(context, { settings, models, workspace, resume, onEvent: progress.onEvent });
    return checkRepository(change, run).finally(progress.end);
  });

  process.exitCode =
    result.kind === 'replayed' ? replay(result.record, options) : await printResult(result, options.html);
}

function replay(record: ReplayedCheck['record'], { html, commentFile }: CheckOptions): number {
  const when = `Already finished on ${record.finishedAt}, so nothing was run`;
  print(logText(`${when}: ${record.headline}. Use --force to run anew.`));
  const unwritten = [html, commentFile].filter((file) => file !== undefined);
  if (unwritten.length > 0) print(logText(`Not written, since nothing was run: ${unwritten.join(', ')}.`));
  for (const failure of record.gateFailures) printError(logText(`spo: ${failure}`));
  return record.exitCode;
}

async function printResult(result: FinishedCheck, html: string | undefined): Promise<number> {
  print(renderCheckText(result.report));
  print(`Report: ${errorText(result.reportPath)}`);
  if (html !== undefined) {
    print(`Page: ${errorText(await writeHtmlReport(html, renderHtmlReport(result.report)))}`);
  }
  const comment = result.comment ?? result.commentFile;
  if (comment !== null) print(`Comment: ${errorText(comment)}`);
  for (const warning of result.warnings) printFailure(warning);
  for (const failure of result.gateFailures) printError(`spo: ${logText(failure)}`);
  if (result.fault !== null) return printFailure(result.fault);
  const [warning] = result.warnings;
  if (warning !== undefined) return exitCodeOf(warning);
  return result.gateFailures.length > 0 ? EXIT.gate : EXIT.done;
}
