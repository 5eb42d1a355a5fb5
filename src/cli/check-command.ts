import { Command } from 'commander';
import { addEndpointOptions } from './endpoint-options.ts';
import { addSettingsOptions } from './settings-options.ts';

export const GROUPS = ['check', 'loop', 'model', 'budget'] as const;

/** `spo check`: the pull-request job on a local git repository. */
export function checkCommand(): Command {
  const command = new Command('check')
    .description(
      'Checks the prompt files that changed between two commits of a local git repository, optimizes them, and writes winners to a branch. For other CI systems, and for trying it out.',
    )
    .requiredOption('--base <ref>', 'what the change is compared with, such as origin/main')
    .option('--head <ref>', 'the change', 'HEAD')
    .option('--repository <folder>', 'a folder in the repository', '.')
    .option('--workspace <folder>', 'where rounds and report.json go', 'workspace')
    .option('--comment-file <file>', 'write the comment here too')
    .option('--html <file>', 'the report as one page, to be opened in a browser');
  command.option('--resume', 'go on from where an interrupted run in this workspace stood');
  return addEndpointOptions(addSettingsOptions(command, GROUPS)).action(async (options) =>
    (await import('./commands/check.ts')).run(options),
  );
}
