import { camelCase } from '../../settings/camel-case.ts';
import { type RunSettings, readSettings } from '../../settings/run-settings.ts';
import type { Setting } from '../../settings/table/setting.ts';
import { SETTINGS } from '../../settings/table/table.ts';
import { SpoError } from '../../spo/errors.ts';
import { ROLES } from '../../spo/ports.ts';
import { nearestName } from './nearest-name.ts';
import type { OptimizePromptOptions } from './options.ts';
import { isOwnOption, OWN, type OwnOption, refuseUnfit, type Way } from './own-options.ts';

/** What a run with models of somebody's own still goes by. */
const BESIDE_MODELS = ['seed', 'max-calls', 'max-tokens', 'max-cost-usd', 'max-minutes'];

/** The settings of the library: those of `spo optimize`, and what each role may have of its own. */
const OPTION_SETTINGS = (SETTINGS as readonly Setting[]).filter(
  ({ name, flag }) =>
    (flag !== undefined && flag.of !== 'check') || ROLES.some((role) => name.startsWith(`${role}-`)),
);

/** The setting that an option gives; undefined for an option that is no setting. */
function settingOf(option: string): Setting | undefined {
  return OPTION_SETTINGS.find(({ name }) => camelCase(name) === option);
}

/** @throws SpoError `bad-input` that names an option which is unknown, misplaced or cannot be read */
export function readOptions(options: OptimizePromptOptions): RunSettings {
  if (typeof options !== 'object' || options === null) {
    throw new SpoError('bad-input', 'optimizePrompt was called without an object of options.');
  }
  for (const option of Object.keys(options)) {
    if (!isOwnOption(option) && settingOf(option) === undefined) throw unknownOption(option);
  }
  const way = wayOf(options);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [option] of given) refuseMisplaced(option, way, options.models !== undefined);
  const raw: Record<string, string> = {};
  for (const [option, value] of given) {
    if (isOwnOption(option)) refuseUnfit(option, value);
    const setting = settingOf(option);
    if (setting !== undefined) raw[setting.name] = textOf(option, value);
  }
  return readSettings(raw, (name) => `The option "${camelCase(name)}"`);
}

function unknownOption(option: string): SpoError {
  const names = OPTION_SETTINGS.map(({ name }) => camelCase(name));
  const flags = OPTION_SETTINGS.flatMap(({ name, flag }) =>
    flag === undefined ? [] : [[camelCase(flag.name.replace(/^--/, '')), camelCase(name)] as const],
  );
  // Of a flag that is called otherwise, the option has the name of the setting.
  const known = new Map([...flags, ...[...Object.keys(OWN), ...names].map((name) => [name, name] as const)]);
  const nearest = known.get(nearestName(option, [...known.keys()]));
  return new SpoError('bad-input', `There is no option "${option}".`, {
    remedy: `The nearest one is "${nearest}".`,
  });
}

function wayOf({ prompt, cases, template }: OptimizePromptOptions): Way {
  if (template !== undefined) return 'template';
  if (prompt !== undefined && cases !== undefined) return 'prompt';
  const missing = prompt === undefined ? 'prompt' : 'cases';
  throw new SpoError('bad-input', `The option "${missing}" is missing.`, {
    remedy: 'Give "prompt" and "cases", or name a prompt file by "template".',
  });
}

function refuseMisplaced(option: string, way: Way, hasModels: boolean): void {
  if (isOwnOption(option)) refuseOther(option, way);
  const setting = settingOf(option);
  if (setting !== undefined && hasModels) refuseBesideModels(option, setting);
}

function refuseOther(option: OwnOption, way: Way): void {
  const { goesWith } = OWN[option];
  if (goesWith === 'both' || goesWith === way) return;
  const remedy =
    way === 'prompt'
      ? 'Leave it out, or name a prompt file by "template" in place of "prompt" and "cases".'
      : 'Leave it out: the prompt file says it, or give "prompt" and "cases" in place of "template".';
  throw new SpoError('bad-input', `The option "${option}" does not go with "${way}".`, { remedy });
}

function refuseBesideModels(option: string, { name, flag }: Setting): void {
  if (flag?.of === 'loop' || BESIDE_MODELS.includes(name)) return;
  throw new SpoError('bad-input', `The option "${option}" does not go with "models".`, {
    remedy: 'Leave it out: models of your own are asked as they are.',
  });
}

/** Settings are read from text, wherever they come from. */
function textOf(option: string, value: unknown): string {
  // Settings are written without exponents.
  if (typeof value === 'number' && String(value).includes('e-')) return value.toFixed(20);
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  throw new SpoError('bad-input', `The option "${option}" is neither text, a number nor true or false.`);
}
