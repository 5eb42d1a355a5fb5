import { Option } from 'commander';
import { type RunSettings, readSettings } from '../settings/run-settings.ts';
import { withEndpoints } from './named-endpoints.ts';
import { type FlagGroup, flagsOf } from './settings-options.ts';

/**
 * The settings that a command line gives, with the endpoints that it names and the environment behind it.
 * @throws SpoError `bad-input` that names the flags which are wrong
 */
export async function settingsOf(
  options: Readonly<Record<string, unknown>>,
  groups: readonly FlagGroup[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunSettings> {
  const flags = flagsOf(groups);
  const given: Record<string, string> = {};
  for (const { flag, setting } of flags) {
    const value = options[new Option(flag).attributeName()];
    if (typeof value === 'string') given[setting] = LISTS[setting]?.(value) ?? value;
  }
  const raw = {
    'api-key': environment.OPENAI_API_KEY,
    'base-url': environment.OPENAI_BASE_URL,
    offline: options.offline === true ? 'true' : 'false',
    force: options.force === true ? 'true' : 'false',
    ...(await withEndpoints(options, given, environment)),
  };
  return readSettings(
    raw,
    (setting) => flags.find((flag) => flag.setting === setting)?.flag.split(' ')[0] ?? setting,
  );
}

/** Settings that take a line for each entry, from a flag that holds one line. */
const LISTS: Readonly<Record<string, (value: string) => string>> = {
  prompts: splitGlobs,
  prices: (value) => value.replaceAll(';', '\n'),
};

/** Commas separate globs, but not those within braces. */
function splitGlobs(value: string): string {
  return value.replaceAll(/,(?![^{]*\})/g, '\n');
}
