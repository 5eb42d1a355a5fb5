import { Command } from 'commander';
import { addEndpointOptions } from './endpoint-options.ts';
import { addSettingsOptions } from './settings-options.ts';

export const GROUPS = ['model'] as const;

/** `spo try`: one prompt, one question, one answer. */
export function tryCommand(): Command {
  const command = new Command('try')
    .description('Asks one prompt one question that it has not seen and prints the answer.')
    .requiredOption(
      '--prompt <file>',
      'a prompt.txt, or a prompt file (YAML), with #name for one of several prompts',
    )
    .requiredOption('--question <text>', 'the question');
  return addEndpointOptions(addSettingsOptions(command, GROUPS)).action(async (options) =>
    (await import('./commands/try.ts')).run(options),
  );
}
