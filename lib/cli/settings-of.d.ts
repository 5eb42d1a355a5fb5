import { type RunSettings } from '../jobs/run-settings.ts';
import { type FlagGroup } from './settings-options.ts';
/**
 * The settings that a command line gives, with the environment behind it.
 * @throws SpoError `bad-input` that names the flags which are wrong
 */
export declare function settingsOf(options: Readonly<Record<string, unknown>>, groups: readonly FlagGroup[], environment: Readonly<Record<string, string | undefined>>): RunSettings;
