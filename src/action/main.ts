import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inspect } from 'node:util';
import * as core from '@actions/core';
// Imported here so that the bundle stays one file: elsewhere it is only loaded when a price is needed.
import '@pydantic/genai-prices';
import { checkPullRequest } from '../jobs/check-pull-request.ts';
import { buildModels } from '../jobs/model-stack.ts';
import { readSettings, SETTING_NAMES } from '../jobs/run-settings.ts';
import { systemClock } from '../jobs/system-clock.ts';
import { logLine, logText, withoutCommands } from '../report/log-lines.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import { seededRandomness } from '../spo/random.ts';
import { EXIT, exitCodeOf, publishResult } from './publish-result.ts';

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

async function run(): Promise<number> {
  const settings = readSettings(
    Object.fromEntries(SETTING_NAMES.map((name) => [name, core.getInput(name)])),
    (name) => `The input "${name}"`,
  );
  for (const secret of ['github-token', ...SETTING_NAMES.filter((name) => name.endsWith('api-key'))]) {
    const value = core.getInput(secret);
    if (value !== '') core.setSecret(value);
  }
  const event = await readEvent();
  const random = seededRandomness(settings.seed);
  const workspace = path.join(environment('RUNNER_TEMP'), 'spo');
  const onNotice = (sentence: string) => core.info(logText(sentence));
  const models = await buildModels(settings, {
    clock: systemClock,
    random,
    environment: process.env,
    onNotice,
    journal: { path: path.join(workspace, 'budget.jsonl'), resume: false },
  });
  const result = await checkPullRequest({
    event,
    token: requiredInput('github-token'),
    apiUrl: environment('GITHUB_API_URL'),
    serverUrl: environment('GITHUB_SERVER_URL'),
    runPage: runPage(),
    settings,
    models,
    resume: false,
    workspace,
    onNotice,
    clock: systemClock,
    random,
    signal: stopSignal(),
    onEvent: (event) => {
      const line = logLine(event);
      if (line !== null) core.info(line);
    },
  });
  return publishResult(result);
}

function runPage(): string {
  const repository = `${environment('GITHUB_SERVER_URL')}/${environment('GITHUB_REPOSITORY')}`;
  return `${repository}/actions/runs/${environment('GITHUB_RUN_ID')}`;
}

async function readEvent(): Promise<unknown> {
  const name = environment('GITHUB_EVENT_NAME');
  if (name !== 'pull_request') {
    throw new SpoError('bad-input', `The event "${name}" is not supported.`, {
      remedy: 'Run this action in a workflow with "on: pull_request".',
    });
  }
  const file = environment('GITHUB_EVENT_PATH');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new SpoError('bad-input', `The event file ${file} cannot be read as JSON.`, { cause });
  }
}

function requiredInput(name: string): string {
  const value = core.getInput(name);
  if (value !== '') return value;
  throw new SpoError('bad-input', `The input "${name}" is empty.`, {
    remedy: `Leave it out, or pass "\${{ github.token }}".`,
  });
}

function environment(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new SpoError('bad-input', `The variable ${name} is not set.`, {
    remedy: 'Run this as a step of a GitHub workflow; elsewhere, use "spo check".',
  });
}

/** The runner sends SIGINT, SIGTERM after 7.5 s and kills 2.5 s later. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) =>
    controller.abort(new SpoError('interrupted', `The run was cancelled (${name}).`));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return controller.signal;
}
