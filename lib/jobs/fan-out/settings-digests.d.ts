import type { RunSettings, SettingName } from '../run-settings.ts';
/**
 * A digest of each setting's value, 16 hex digits, by the setting's name: enough to tell whether two jobs were given
 * the same. Settings that are absent are left out.
 * @param ignore settings that may differ between the jobs. Keys of models are never part of it: with a digest of
 *   a secret, guesses could be tried.
 */
export declare function settingsDigests(settings: RunSettings, ignore: readonly SettingName[]): Record<string, string>;
/** Names of the settings that two jobs were given differently, sorted; one that only one of them has counts. */
export declare function differingSettings(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): string[];
