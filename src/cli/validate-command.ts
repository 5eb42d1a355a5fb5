import { Command, Option } from 'commander';

/** `spo validate`: every problem of prompt files, at its place. */
export function validateCommand(): Command {
  return new Command('validate')
    .description(
      'Checks prompt files of every format, with the files that they name, and prints file:line:column and what is wrong. Exit code 1 when one is invalid; a warning is none.',
    )
    .argument('[files...]', "prompt files or globs (default: those of the action's input `prompts`)")
    .addOption(
      new Option('--format <format>', 'text, or github for annotations in a workflow')
        .choices(['text', 'github'])
        .default('text'),
    )
    .option(
      '--results-dir <path>',
      'folder whose prompt.txt files are compared with the prompt files',
      '.spo',
    )
    .action(async (files, options) => (await import('./commands/validate.ts')).run(files, options));
}
