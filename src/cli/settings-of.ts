import { Option } from 'commander';
import { type RunSettings, readSettings } from '../settings/run-settings.ts';
import type { FlagGroup } from '../settings/table/setting.ts';
import { flagUsage } from '../settings/table/texts.ts';
import { withEndpoints } from './named-endpoints.ts';
import { flagged } from './settings-options.ts';

/**
 * The settings that a command line gives, with the endpoints that it names and the environment behind it.
 * @throws SpoError `bad-input` that names the flags which are wrong
 */
export async function settingsOf(
  options: Readonly<Record<string, unknown>>,
  groups: readonly FlagGroup[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunSettings> {
  const settings = flagged(groups);
  const given: Record<string, string> = {};
  const surroundings: Record<string, string | undefined> = {};
  for (const { name, flag } of settings) {
    const value = options[new Option(flagUsage(flag)).attributeName()];
    if (typeof value === 'string') given[name] = asLines(value, flag.separator);
    if (value === true) given[name] = 'true';
    if (flag.environment !== undefined) surroundings[name] = environment[flag.environment];
  }
  const raw = { ...surroundings, ...(await withEndpoints(options, given, environment)) };
  return readSettings(raw, (name) => settings.find((setting) => setting.name === name)?.flag.name ?? name);
}

/** A flag holds one line: a separator stands for the line ends, but not within braces. */
function asLines(value: string, separator: string | undefined): string {
  return separator === undefined
    ? value
    : value.replaceAll(new RegExp(`${separator}(?![^{]*\\})`, 'g'), '\n');
}
