import { Command } from 'commander';
import { addEndpointOptions } from './endpoint-options.ts';
import { addSettingsOptions } from './settings-options.ts';

export const GROUPS = ['model'] as const;

/** `spo doctor`: whether the models answer, and what they accept. */
export function doctorCommand(): Command {
  const command = new Command('doctor').description(
    'Tries key, base URL and each model with a few tiny calls, and prints what each model accepts and how long it took. Exit code 2 when one does not work.',
  );
  return addEndpointOptions(addSettingsOptions(command, GROUPS)).action(async (options) =>
    (await import('./commands/doctor.ts')).run(options),
  );
}
