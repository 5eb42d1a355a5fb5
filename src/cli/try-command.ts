import { Command } from 'commander';
import { buildModels } from '../jobs/model-stack.ts';
import { tryPrompt } from '../jobs/try-prompt.ts';
import { readInput } from './read-input.ts';
import { runContext } from './run-context.ts';
import { addSettingsOptions, settingsOf } from './settings-options.ts';

const GROUPS = ['model'] as const;

/** `spo try`: one prompt, one question, one answer. */
export function tryCommand(): Command {
  const command = new Command('try')
    .description('Asks one prompt one question that it has not seen and prints the answer.')
    .requiredOption('--prompt <file>', 'a prompt.txt, or a prompt file (YAML)')
    .requiredOption('--question <text>', 'the question');
  return addSettingsOptions(command, GROUPS).action(run);
}

async function run(options: { prompt: string; question: string } & Record<string, unknown>): Promise<void> {
  const settings = settingsOf(options, GROUPS, process.env);
  const { clock, random, signal } = runContext(settings.seed);
  const bytes = await readInput(options.prompt);
  const models = await buildModels(settings, clock, random);
  console.log(await tryPrompt(options.prompt, bytes, options.question, models, signal));
}
