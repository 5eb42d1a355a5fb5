import { checkRepository } from '../jobs/check-repository.ts';
import { buildModels } from '../jobs/model-stack.ts';
import { renderCheckText } from '../report/check-text.ts';
import { GROUPS } from './check-command.ts';
import { EXIT, exitCodeOf, printFailure } from './failure.ts';
import { showProgress } from './progress.ts';
import { runContext } from './run-context.ts';
import { settingsOf } from './settings-of.ts';

interface CheckOptions extends Record<string, unknown> {
  base: string;
  head: string;
  repository: string;
  workspace: string;
  resume?: boolean;
  commentFile?: string;
}

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options: CheckOptions): Promise<void> {
  const settings = settingsOf(options, GROUPS, process.env);
  const context = runContext(settings.seed);
  const models = await buildModels(settings, context.clock, context.random);
  const progress = showProgress(models.usage);
  const result = await checkRepository({
    ...context,
    directory: options.repository,
    base: options.base,
    head: options.head,
    workspace: options.workspace,
    resume: options.resume === true,
    settings,
    models,
    environment: process.env,
    onEvent: progress.onEvent,
    ...(options.commentFile === undefined ? {} : { commentFile: options.commentFile }),
  }).finally(progress.end);

  console.log(renderCheckText(result.report));
  console.log(`Report: ${result.reportPath}`);
  const comment = result.comment ?? result.commentFile;
  if (comment !== null) console.log(`Comment: ${comment}`);
  for (const warning of result.warnings) printFailure(warning);
  for (const failure of result.gateFailures) console.error(`spo: ${failure}`);
  if (result.fault !== null) process.exitCode = printFailure(result.fault);
  else if (result.warnings.length > 0) process.exitCode = result.warnings.map(exitCodeOf)[0] ?? EXIT.failed;
  else if (result.gateFailures.length > 0) process.exitCode = EXIT.gate;
}
