import type { Effect, Setting } from './setting.ts';
import { type RunSettings, SETTINGS, type SettingName } from './table.ts';

/** The settings whose change has one of the effects, in the order of the table. */
export function namesAffecting(effects: readonly Effect[]): SettingName[] {
  const all: readonly (Setting & { readonly name: SettingName })[] = SETTINGS;
  return all.filter(({ affects }) => effects.includes(affects)).map(({ name }) => name);
}

/** As much of the settings of a run as has one of the effects: where it is the same, so is what follows from it. */
export function settingsAffecting(settings: RunSettings, effects: readonly Effect[]): Partial<RunSettings> {
  const names: readonly string[] = namesAffecting(effects);
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));
}
