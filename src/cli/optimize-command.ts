import { Command } from 'commander';
import { addEndpointOptions } from './endpoint-options.ts';
import { addSettingsOptions } from './settings-options.ts';

export const GROUPS = ['loop', 'model', 'budget'] as const;

/** `spo optimize`: the loop on one prompt file. */
export function optimizeCommand(): Command {
  const command = new Command('optimize')
    .description('Runs the optimization loop on one prompt file and fills a workspace with its rounds.')
    .requiredOption('--template <file>', 'prompt file (YAML), with #name for one of several prompts')
    .option(
      '--name <name>',
      'folder of the results in the workspace (default: name of the file, and of the prompt)',
    )
    .option('--workspace <folder>', 'where results go', 'workspace')
    .option('--initial-round <n>', 'number of the first round; above 1 it continues the results there', '1')
    .option('--report <file>', 'copy of report.json')
    .option('--html <file>', 'the report as one page, to be opened in a browser');
  command.option('--resume', 'go on from where an interrupted run in this workspace stood');
  return addEndpointOptions(addSettingsOptions(command, GROUPS)).action(async (options) =>
    (await import('./commands/optimize.ts')).run(options),
  );
}
