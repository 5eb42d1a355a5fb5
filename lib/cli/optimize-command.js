import { Command } from 'commander';
import { addSettingsOptions } from './settings-options.js';
export const GROUPS = ['loop', 'model', 'budget'];
/** `spo optimize`: the loop on one prompt file. */
export function optimizeCommand() {
    const command = new Command('optimize')
        .description('Runs the optimization loop on one prompt file and fills a workspace with its rounds.')
        .requiredOption('--template <file>', 'prompt file (YAML), with #name for one of several prompts')
        .option('--name <name>', 'folder of the results in the workspace (default: name of the file, and of the prompt)')
        .option('--workspace <folder>', 'where results go', 'workspace')
        .option('--initial-round <n>', 'number of the first round; above 1 it continues the results there', '1')
        .option('--report <file>', 'copy of report.json');
    command.option('--resume', 'go on from where an interrupted run in this workspace stood');
    return addSettingsOptions(command, GROUPS).action(async (options) => (await import('./optimize-run.js')).run(options));
}
