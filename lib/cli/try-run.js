import { buildModels } from '../jobs/model-stack.js';
import { tryPrompt } from '../jobs/try-prompt.js';
import { readPromptAddress } from './prompt-address.js';
import { runContext } from './run-context.js';
import { settingsOf } from './settings-of.js';
import { GROUPS } from './try-command.js';
/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options) {
    const settings = settingsOf(options, GROUPS, process.env);
    const context = runContext(settings.seed);
    const { path, name, bytes } = await readPromptAddress(options.prompt);
    const models = await buildModels(settings, { ...context, journal: null });
    console.log(await tryPrompt(path, bytes, name, options.question, models, context.signal));
}
