import { Option } from 'commander';
import { readSettings } from '../jobs/run-settings.js';
import { flagsOf } from './settings-options.js';
/**
 * The settings that a command line gives, with the environment behind it.
 * @throws SpoError `bad-input` that names the flags which are wrong
 */
export function settingsOf(options, groups, environment) {
    const raw = {
        'api-key': environment.OPENAI_API_KEY,
        'base-url': environment.OPENAI_BASE_URL,
        offline: options.offline === true ? 'true' : 'false',
        force: options.force === true ? 'true' : 'false',
    };
    const flags = flagsOf(groups);
    for (const { flag, setting } of flags) {
        const value = options[new Option(flag).attributeName()];
        if (typeof value === 'string')
            raw[setting] = LISTS[setting]?.(value) ?? value;
    }
    return readSettings(raw, (setting) => flags.find((flag) => flag.setting === setting)?.flag.split(' ')[0] ?? setting);
}
/** Settings that take a line for each entry, from a flag that holds one line. */
const LISTS = {
    prompts: splitGlobs,
    prices: (value) => value.replaceAll(';', '\n'),
};
/** Commas separate globs, but not those within braces. */
function splitGlobs(value) {
    return value.replaceAll(/,(?![^{]*\})/g, '\n');
}
