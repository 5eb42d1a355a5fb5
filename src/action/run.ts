// The event is read, one job is called, and its result becomes outputs, annotations and a summary.
import path from 'node:path';
import * as core from '@actions/core';
import { runEvent } from '../jobs/events/run-event.ts';
import type { UnbegunRun } from '../jobs/run.ts';
import { systemClock } from '../machine/clock.ts';
import { stopSignal } from '../machine/process.ts';
import { buildModels } from '../models/run/run-models.ts';
import { logLine, logText } from '../report/text/log-lines.ts';
import type { RunSettings } from '../settings/run-settings.ts';
import { seededRandomness } from '../spo/random.ts';
import { publishResult } from './publish-result.ts';
import { githubAccess, runPlace, startingEvent } from './runner.ts';
import { environment } from './surroundings.ts';

/** @returns the exit code */
export async function run(settings: RunSettings): Promise<number> {
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
