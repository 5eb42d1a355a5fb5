// The action: inputs are read, and all that follows is one call; what goes wrong becomes an annotation and an exit code.
import { inspect } from 'node:util';
import * as core from '@actions/core';
import { EXIT } from '../machine/process.ts';
import { withoutCommands } from '../report/text/log-lines.ts';
import { type RunSettings, readSettings, SECRET_NAMES, SETTING_NAMES } from '../settings/run-settings.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import { exitCodeOf } from './exit-code.ts';
import { environment } from './surroundings.ts';

// No top-level await: ncc would put the whole bundle into a function for it, and Node reads the text of a function twice.
void start();

async function start(): Promise<void> {
  try {
    const settings = readInputs();
    environment('RUNNER_TEMP');
    // A wrong input is told before all else is evaluated, which takes most of the start.
    const { run } = await import('./run.ts');
    process.exitCode = await run(settings);
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** @throws SpoError `bad-input` */
function readInputs(): RunSettings {
  const settings = readSettings(
    Object.fromEntries(SETTING_NAMES.map((name) => [name, core.getInput(name)])),
    (name) => `The input "${name}"`,
  );
  for (const secret of ['github-token', ...SECRET_NAMES]) {
    const value = core.getInput(secret);
    if (value !== '') core.setSecret(value);
  }
  return settings;
}

/** @returns the exit code */
function tell(error: unknown): number {
  if (error instanceof SpoError) {
    core.error(errorLine(error));
    return exitCodeOf(error);
  }
  core.error('This is a defect of the SPO action; please report it with the lines above it.');
  console.error(withoutCommands(inspect(error)));
  return EXIT.failed;
}
