import { camelCase } from '../../settings/camel-case.ts';
import { type RunSettings, readSettings } from '../../settings/run-settings.ts';
import type { Setting } from '../../settings/table/setting.ts';
import { SETTINGS } from '../../settings/table/table.ts';
import { SpoError } from '../../spo/errors.ts';
import { ROLES } from '../../spo/ports.ts';
import { nearestName } from './nearest-name.ts';
import type { OptimizePromptOptions, PromptOptions, TemplateOptions } from './options.ts';
import type { SettingOptions } from './setting-options.ts';

type OwnOption = Exclude<keyof PromptOptions | keyof TemplateOptions, keyof SettingOptions>;

/** The options that are no settings, and which way of running they belong to. */
const OWN: Readonly<Record<OwnOption, 'prompt' | 'template' | 'both'>> = {
  prompt: 'prompt',
  cases: 'prompt',
  requirements: 'prompt',
  count: 'prompt',
  models: 'prompt',
  template: 'template',
  workspace: 'template',
  name: 'template',
  initialRound: 'template',
  resume: 'template',
  onEvent: 'both',
  signal: 'both',
};

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
  const way = options.template === undefined ? 'prompt' : 'template';
  const raw: Record<string, string> = {};
  for (const [option, value] of Object.entries(options)) {
    const setting = settingOf(option);
    if (setting === undefined) refuseUnknown(option);
    if (value === undefined) continue;
    if (setting === undefined) refuseOther(option, way);
    else {
      if (options.models !== undefined) refuseBesideModels(option, setting);
      raw[setting.name] = textOf(option, value);
    }
  }
  return readSettings(raw, (name) => `The option "${camelCase(name)}"`);
}

function refuseUnknown(option: string): void {
  if (Object.hasOwn(OWN, option)) return;
  const known = [...Object.keys(OWN), ...OPTION_SETTINGS.map(({ name }) => camelCase(name))];
  throw new SpoError('bad-input', `There is no option "${option}".`, {
    remedy: `The nearest one is "${nearestName(option, known)}".`,
  });
}

function refuseOther(option: string, way: 'prompt' | 'template'): void {
  const belongs = OWN[option as OwnOption];
  if (belongs === 'both' || belongs === way) return;
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
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  throw new SpoError('bad-input', `The option "${option}" is neither text, a number nor true or false.`);
}
