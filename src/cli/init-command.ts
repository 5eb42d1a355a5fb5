import { Command, Option } from 'commander';

/** `spo init`: a prompt file to start from, and a workflow. */
export function initCommand(): Command {
  return new Command('init')
    .description(
      'Writes a commented prompt file to start from and a workflow that checks prompts on pull requests, into the repository whose root is the working directory. Where there are prompt files already, of any format, only the workflow is written. Nothing is overwritten.',
    )
    .argument(
      '[file]',
      "where the prompt file goes (default: prompts/example.yaml, or the format's own name)",
    )
    .addOption(
      new Option('--format <format>', 'format of the prompt file')
        .choices(['spo', 'github', 'promptfoo'])
        .default('spo'),
    )
    .option('--no-workflow', 'write no workflow')
    .option('--force', 'overwrite files that are there')
    .action(async (file, options) => (await import('./commands/init.ts')).run(file, options));
}
