import { tryPrompts } from '../../jobs/ask/try-prompts.ts';
import { systemClock } from '../../machine/clock.ts';
import { settingsOfRoles } from '../../models/endpoints/endpoint-settings.ts';
import { readEndpoints } from '../../models/endpoints/endpoints-file.ts';
import { buildModels } from '../../models/run/run-models.ts';
import { readSettings } from '../../settings/run-settings.ts';
import { maskOf } from '../../settings/secrets.ts';
import { seededRandomness } from '../../spo/random.ts';
import type { TryForm, TryReply } from '../api.ts';
import { failureOf } from './failure.ts';
import { fileInFolder, type PromptFolder } from './files/prompt-folder.ts';
import type { ServerSurroundings } from './surroundings.ts';

/** Answers a trial of the page with the models of the roles that are chosen now. @throws SpoError */
export async function trial(
  { path, prompts, ...form }: TryForm,
  folder: PromptFolder,
  { configFolder, environment }: ServerSurroundings,
  signal: AbortSignal,
): Promise<TryReply> {
  const saved = await readEndpoints(configFolder);
  const settings = readSettings(settingsOfRoles(saved, saved.roles), (name) => name);
  const context = { clock: systemClock, random: seededRandomness(settings.seed), environment };
  const models = await buildModels(settings, { ...context, journal: null });
  const texts = prompts.map(({ text }) => text);
  const file = path === '' ? null : await fileInFolder(folder, path);
  const { rows, usage } = await tryPrompts({ ...form, file, prompts: texts }, models, systemClock, signal);
  const mask = maskOf(settings);
  return {
    usage,
    rows: rows.map(({ question, answers }) => ({
      question,
      answers: answers.map((answer) =>
        answer.ok ? mask.data(answer) : { ok: false as const, failure: failureOf(answer.error) },
      ),
    })),
  };
}
