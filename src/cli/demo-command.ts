import { Command } from 'commander';
import { addSettingsOptions } from './settings-options.ts';

export const GROUPS = ['loop', 'model'] as const;

/** `spo demo`: the whole pull-request job with no key and no network. */
export function demoCommand(): Command {
  const command = new Command('demo').description(
    'Makes a temporary git repository with a pull-request-like branch, and runs the whole job on it with the simulated model: no key, no network.',
  );
  return addSettingsOptions(command, GROUPS).action(async (options) =>
    (await import('./commands/demo.ts')).run(options),
  );
}
