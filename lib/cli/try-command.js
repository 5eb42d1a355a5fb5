import { Command } from 'commander';
import { addSettingsOptions } from './settings-options.js';
export const GROUPS = ['model'];
/** `spo try`: one prompt, one question, one answer. */
export function tryCommand() {
    const command = new Command('try')
        .description('Asks one prompt one question that it has not seen and prints the answer.')
        .requiredOption('--prompt <file>', 'a prompt.txt, or a prompt file (YAML), with #name for one of several prompts')
        .requiredOption('--question <text>', 'the question');
    return addSettingsOptions(command, GROUPS).action(async (options) => (await import('./try-run.js')).run(options));
}
