import { Command } from 'commander';

/** `spo validate`: every problem of prompt files, at its place. */
export function validateCommand(): Command {
  return new Command('validate')
    .description(
      'Checks prompt files and prints file:line:column and what is wrong. Exit code 1 when one is invalid.',
    )
    .argument('[files...]', 'prompt files or globs', ['prompts/**/*.{yml,yaml}'])
    .option('--results-dir <path>', 'folder whose prompt.txt files are compared with their YAML', '.spo')
    .action(async (files, options) => (await import('./validate-run.ts')).run(files, options));
}
