import { tryPrompt } from '../../jobs/ask/try-prompt.ts';
import { buildModels } from '../../jobs/model-stack.ts';
import { executorAlone } from '../../jobs/role-options.ts';
import { readPromptAddress } from '../prompt-address.ts';
import { runContext } from '../run-context.ts';
import { settingsOf } from '../settings-of.ts';
import { GROUPS } from '../try-command.ts';

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(
  options: { prompt: string; question: string } & Record<string, unknown>,
): Promise<void> {
  const settings = executorAlone(await settingsOf(options, GROUPS, process.env));
  const context = runContext(settings.seed);
  const { path, name, bytes } = await readPromptAddress(options.prompt);
  const models = await buildModels(settings, { ...context, journal: null });
  console.log(await tryPrompt(path, bytes, name, options.question, models, context.signal));
}
