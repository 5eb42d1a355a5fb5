import { EXIT } from '../../machine/process.ts';
import {
  diagnose,
  type EndpointDiagnosis,
  type ModelDiagnosis,
  type TriedParameter,
} from '../../models/endpoints/doctor.ts';
import { print, printError } from '../../report/text/printer.ts';
import type { FlagGroup } from '../../settings/table/setting.ts';
import { counted, thousands } from '../../spo/counted.ts';
import { withFoundConfig } from '../found-config.ts';
import { runContext } from '../run-context.ts';
import { settingsOf } from '../settings-of.ts';
import { flagged } from '../settings-options.ts';

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options: Record<string, unknown>, groups: readonly FlagGroup[]): Promise<void> {
  const settings = await settingsOf(await withFoundConfig(options), groups, process.env);
  const { clock, signal } = runContext(settings.seed);
  const { endpoints, notices } = await diagnose({ settings, clock, signal, environment: process.env });
  for (const notice of notices) printError(`spo: ${notice}`);
  if (settings.offline) {
    print('Offline: the models are simulated, so there is no key, no endpoint and no model to try.');
    return;
  }
  const flags = new Map(flagged(groups).map(({ name, flag }) => [name, flag.name]));
  for (const endpoint of endpoints) print(endpointText(endpoint, flags));
  const models = endpoints.flatMap(({ models }) => models);
  const calls = models.reduce((sum, model) => sum + model.calls, 0);
  const failed = models.filter(({ problem }) => problem !== null).length;
  print(
    `${counted(calls, 'call')}; ${models.length - failed} of ${counted(models.length, 'model')} can be used.`,
  );
  if (failed > 0) process.exitCode = EXIT.failed;
}

/** Flags by their settings. */
type Flags = ReadonlyMap<string, string>;

function endpointText({ address, key, models }: EndpointDiagnosis, flags: Flags): string {
  const state = key === 'unknown' ? 'key not tried out' : `key ${key}`;
  return [`${address}: ${state}`, ...models.flatMap((model) => modelLines(model, flags)), ''].join('\n');
}

function modelLines(model: ModelDiagnosis, flags: Flags): string[] {
  const { latency, problem } = model;
  const time = latency === null ? '' : ` in ${thousands(latency)} ms`;
  const state = problem === null ? `answers${time}` : 'cannot be used';
  const lines = [`  ${model.model} (${model.roles.join(', ')}): ${state}`];
  if (problem !== null) lines.push(`    ${problem.message}`, `    ${withFlags(problem.remedy, flags)}`);
  if (latency === null) return lines;
  return [
    ...lines,
    parameterLine('temperature', model.temperature),
    parameterLine('reasoning effort', model.reasoningEffort),
    `    ${'limit on answers'.padEnd(WIDTH)}${model.tokenParameter ?? 'not tried'}`,
    ...model.trials.map(({ role, finding }) => `    ${FORMS[role].padEnd(WIDTH)}${FINDINGS[finding]}`),
  ];
}

const WIDTH = 26;

const SAYS = {
  accepted: 'accepted',
  refused: 'refused; a run leaves it out',
  'refused-unnamed': 'refused',
  untried: 'not tried',
} as const;

const FORMS = {
  optimize: 'a tiny proposal',
  evaluate: 'ballots in both orders',
  execute: 'a tiny answer',
} as const;

const FINDINGS = {
  read: 'can be used',
  wrong: 'can be read, but chose the wrong answer: a weak judge',
  flip: 'can be read, but followed the place of the answer: a weak judge',
  tie: 'can be read, but saw no difference between right and wrong: a weak judge',
  unreadable: 'cannot be used',
} as const;

function parameterLine(name: string, { value, acceptance }: TriedParameter<string | number>): string {
  return `    ${`${name} ${value}`.padEnd(WIDTH)}${SAYS[acceptance]}`;
}

/** Calls settings by their flags, where they have one. */
function withFlags(remedy: string, flags: Flags): string {
  return remedy.replaceAll(/`([a-z-]+)`/g, (name, setting: string) => flags.get(setting) ?? name);
}
