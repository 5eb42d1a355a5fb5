import { SpoError } from '../spo/errors.ts';
import type { LoopSettings } from '../spo/loop/settings.ts';
import type { Setting } from './table/setting.ts';
import { type RunSettings, SETTINGS, type SettingName } from './table/table.ts';

export { DEFAULT_PROMPT_GLOBS } from './table/scope.ts';
export type { Gate } from './table/value-types.ts';
export type { RunSettings, SettingName };

const ALL: readonly Setting[] = SETTINGS;

/** Those that have an input or a flag. */
export const SETTING_NAMES = ALL.filter(({ inputOf, flag }) => inputOf !== 'none' || flag !== undefined).map(
  ({ name }) => name as SettingName,
);

/** Settings that differ between the jobs that share a run, by their nature or without harm. */
export const FAN_OUT_ONLY = ALL.filter(({ legsMayDiffer }) => legsMayDiffer).map(
  ({ name }) => name as SettingName,
);

/** Keys, which no message, log or digest may show. */
export const SECRET_NAMES = ALL.filter(({ isSecret }) => isSecret).map(({ name }) => name as SettingName);

/**
 * Reads settings from text, as action inputs and command lines carry them. Blank text counts as absent:
 * the runner passes an input that was left empty as an empty string.
 * @param nameOf how the user calls a setting, such as `input "max-rounds"` or `--max-rounds`
 * @throws SpoError `bad-input` that names every setting that is wrong
 */
export function readSettings(
  raw: Readonly<Record<string, string | undefined>>,
  nameOf: (setting: string) => string,
): RunSettings {
  const read: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const setting of ALL) {
    const given = raw[setting.name];
    const text = given?.trim() || setting.default;
    if (text === undefined) continue;
    const value = setting.type.read(text);
    if (value !== undefined) read[setting.name] = value;
    else {
      const shown = setting.isSecret ? '' : ` is ${JSON.stringify(given?.slice(0, 100))}`;
      problems.push(`${nameOf(setting.name)}${shown}: expected ${expectation(setting)}`);
    }
  }
  if (problems.length > 0) throw new SpoError('bad-input', `${problems.join('; ')}.`);
  return read as RunSettings;
}

/** What is wrong with the text of a setting, as a sentence; null when nothing is. Blank text counts as absent. */
export function settingFault(name: SettingName, text: string): string | null {
  const typed = text.trim();
  const setting = ALL.find((each) => each.name === name);
  if (typed === '' || setting === undefined || setting.type.read(typed) !== undefined) return null;
  return `Expected ${expectation(setting)}.`;
}

function expectation({ type: { expected, reason } }: Setting): string {
  return reason === undefined ? expected : `${expected}, ${reason}`;
}

/** The loop's part of the settings. */
export function loopSettings(settings: RunSettings, initialRound = 1): LoopSettings {
  return {
    maxRounds: settings['max-rounds'],
    initialRound,
    sampleSize: settings['sample-size'],
    ballots: settings.ballots,
    patience: settings.patience,
    judgeBy: settings['judge-by'],
  };
}

/** Pairs that a verdict draws at once after its first wave. */
export function pairsAtOnce(settings: RunSettings): number {
  return settings.ballots === 'auto-fast' ? 6 : 2;
}
