// The action: inputs and the event are read, one job is called, and its result becomes outputs, annotations and a summary.
import path from 'node:path';
import { inspect } from 'node:util';
import * as core from '@actions/core';
import { runEvent } from '../jobs/events/run-event.ts';
import type { UnbegunRun } from '../jobs/run.ts';
import { systemClock } from '../machine/clock.ts';
import { EXIT, stopSignal } from '../machine/process.ts';
import { buildModels } from '../models/run/run-models.ts';
import { logLine, logText, withoutCommands } from '../report/text/log-lines.ts';
import { type RunSettings, readSettings, SECRET_NAMES, SETTING_NAMES } from '../settings/run-settings.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import { seededRandomness } from '../spo/random.ts';
import { exitCodeOf, publishResult } from './publish-result.ts';
import { githubAccess, runPlace, startingEvent } from './runner.ts';
import { environment } from './surroundings.ts';

// No top-level await: ncc would put the whole bundle into a function for it, and Node reads the text of a function twice.
void start();

async function start(): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof SpoError) {
      core.error(errorLine(error));
      process.exitCode = exitCodeOf(error);
    } else {
      core.error('This is a defect of the SPO action; please report it with the lines above it.');
      console.error(withoutCommands(inspect(error)));
      process.exitCode = EXIT.failed;
    }
  }
}

async function run(): Promise<number> {
  const settings = readSettings(
    Object.fromEntries(SETTING_NAMES.map((name) => [name, core.getInput(name)])),
    (name) => `The input "${name}"`,
  );
  for (const secret of ['github-token', ...SECRET_NAMES]) {
    const value = core.getInput(secret);
    if (value !== '') core.setSecret(value);
  }
  const random = seededRandomness(settings.seed);
  const workspace = path.join(environment('RUNNER_TEMP'), 'spo');
  const onNotice = (sentence: string) => core.info(logText(sentence));
  const models = (limited: RunSettings) =>
    buildModels(limited, {
      clock: systemClock,
      random,
      environment: process.env,
      onNotice,
      journal: { path: path.join(workspace, 'budget.jsonl'), resume: false },
    });
  const event = {
    ...githubAccess(),
    ...startingEvent(),
    startedBy: runPlace(),
    handOver: path.join(environment('RUNNER_TEMP'), 'spo-hand-over'),
  };
  const ports: UnbegunRun['ports'] = {
    clock: systemClock,
    random,
    onEvent: (each) => {
      const line = logLine(each);
      if (line !== null) core.info(line);
    },
    // The runner sends SIGINT, SIGTERM after 7.5 s and kills 2.5 s later.
    signal: stopSignal((name) => `The run was cancelled (${name}).`),
  };
  const result = await runEvent(event, { settings, models, workspace, resume: false, ports, say: onNotice });
  return publishResult(result);
}
