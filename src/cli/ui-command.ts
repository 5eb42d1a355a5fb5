import { Command } from 'commander';

/** `spo ui`: the local web page. */
export function uiCommand(): Command {
  return new Command('ui')
    .description(
      'Opens a web page on this machine: models, prompt files, runs, results, and trying prompts out. Nobody else can reach it.',
    )
    .option('--port <n>', 'port on 127.0.0.1; 0 takes a free one', '8501')
    .option('--no-open', 'print the address and leave the browser alone')
    .option('--folder <folder>', 'whose prompt files are shown', '.')
    .option('--workspace <folder>', 'where results go', 'workspace')
    .action(async (options) => (await import('./commands/ui.ts')).run(options));
}
