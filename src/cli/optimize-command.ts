import path from 'node:path';
import { Command } from 'commander';
import { buildModels } from '../jobs/model-stack.ts';
import { optimizeFile } from '../jobs/optimize-file.ts';
import { renderOptimizeText } from '../report/optimize-text.ts';
import { SpoError } from '../spo/errors.ts';
import { printFailure } from './failure.ts';
import { showProgress } from './progress.ts';
import { readInput } from './read-input.ts';
import { runContext } from './run-context.ts';
import { addSettingsOptions, settingsOf } from './settings-options.ts';

const GROUPS = ['loop', 'model'] as const;

interface OptimizeOptions extends Record<string, unknown> {
  template: string;
  name?: string;
  workspace: string;
  initialRound: string;
  report?: string;
}

/** `spo optimize`: the loop on one prompt file. */
export function optimizeCommand(): Command {
  const command = new Command('optimize')
    .description('Runs the optimization loop on one prompt file and fills a workspace with its rounds.')
    .requiredOption('--template <file>', 'prompt file (YAML)')
    .option('--name <name>', 'folder of the results in the workspace (default: name of the file)')
    .option('--workspace <folder>', 'where results go', 'workspace')
    .option('--initial-round <n>', 'number of the first round; above 1 it continues the results there', '1')
    .option('--report <file>', 'copy of report.json');
  return addSettingsOptions(command, GROUPS).action(run);
}

async function run(options: OptimizeOptions): Promise<void> {
  const settings = settingsOf(options, GROUPS, process.env);
  const context = runContext(settings.seed);
  const models = await buildModels(settings, context.clock, context.random);
  const progress = showProgress(models.usage);
  const name = options.name ?? path.parse(options.template).name;
  const result = await optimizeFile({
    ...context,
    path: options.template,
    bytes: await readInput(options.template),
    name,
    workspace: options.workspace,
    initialRound: roundNumber(options.initialRound),
    settings,
    models,
    onEvent: progress.onEvent,
    ...(options.report === undefined ? {} : { reportCopy: options.report }),
  }).finally(progress.end);
  const { rounds, best, stoppedBy, error } = result.optimization;
  const text = renderOptimizeText({
    name,
    rounds,
    best,
    stoppedBy,
    usage: models.usage(),
    simulated: models.simulated,
  });
  console.log(`${text}Rounds: ${result.directory}\nReport: ${result.reportPath}`);
  if (error !== null) process.exitCode = printFailure(error);
}

function roundNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new SpoError('bad-input', `--initial-round is "${text}": expected a whole number of at least 1.`);
}
