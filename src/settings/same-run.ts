import { createHash } from 'node:crypto';
import { canonicalJson } from '../machine/json.ts';
import { type RunSettings, SECRET_NAMES, type SettingName } from './run-settings.ts';
import type { Effect, Setting } from './table/setting.ts';
import { SETTINGS } from './table/table.ts';

/**
 * A digest of each setting's value, 16 hex digits, by the setting's name: enough to tell whether two jobs were given
 * the same. Settings that are absent are left out.
 * @param ignore settings that may differ between the jobs. Keys of models are never part of it: with a digest of
 *   a secret, guesses could be tried.
 */
export function settingsDigests(
  settings: RunSettings,
  ignore: readonly SettingName[],
): Record<string, string> {
  const left = new Set<string>([...ignore, ...SECRET_NAMES]);
  const compared = Object.entries(settings).filter(([name, value]) => value !== undefined && !left.has(name));
  return Object.fromEntries(compared.map(([name, value]) => [name, digestOf(value)]));
}

/** Names of the settings that two jobs were given differently, sorted; one that only one of them has counts. */
export function differingSettings(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): string[] {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => left[name] !== right[name]).toSorted();
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}

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
