import { tryPrompt } from '../../jobs/ask/try-prompt.ts';
import { readPromptAddress } from '../../jobs/prompt/prompt-address.ts';
import { executorAlone } from '../../models/run/role-options.ts';
import { buildModels } from '../../models/run/run-models.ts';
import type { FlagGroup } from '../../settings/table/setting.ts';
import { runContext } from '../run-context.ts';
import { settingsOf } from '../settings-of.ts';

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(
  options: { prompt: string; question: string } & Record<string, unknown>,
  groups: readonly FlagGroup[],
): Promise<void> {
  const settings = executorAlone(await settingsOf(options, groups, process.env));
  const context = runContext(settings.seed);
  const { path, name, bytes } = await readPromptAddress(options.prompt);
  const models = await buildModels(settings, { ...context, journal: null });
  console.log(await tryPrompt(path, bytes, name, options.question, models, context.signal));
}
