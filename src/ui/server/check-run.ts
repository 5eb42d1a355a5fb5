import { readFile } from 'node:fs/promises';
import { settingsOfRoles } from '../../jobs/endpoints/endpoint-settings.ts';
import { readEndpoints } from '../../jobs/endpoints/endpoints-file.ts';
import { mostOfRun, problemsOfRun } from '../../jobs/foresee-run.ts';
import { buildModels } from '../../jobs/model-stack.ts';
import { systemClock } from '../../machine/clock.ts';
import { readSettings, type SettingName, settingFault } from '../../settings/run-settings.ts';
import { errorLine, SpoError } from '../../spo/errors.ts';
import { seededRandomness } from '../../spo/random.ts';
import type { RunCheck, RunForm } from '../api.ts';
import { type PromptFolder, pathFromHere, placeInFolder } from './files/prompt-folder.ts';
import type { ServerSurroundings } from './surroundings.ts';

type Problem = RunCheck['problems'][number];

/** What a page is told of a form while it is typed. Nothing is started, written or asked of a model. */
export async function checkRun(
  form: RunForm,
  folder: PromptFolder,
  around: ServerSurroundings,
): Promise<RunCheck> {
  const typed = faultsOf(form);
  if (typed.length > 0) return { problems: typed, most: null };
  try {
    return await checkReadable(form, folder, around);
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    return { problems: [{ field: '', message: errorLine(error) }], most: null };
  }
}

function faultsOf({ initialRound, settings }: RunForm): Problem[] {
  const faults = Object.entries(settings).flatMap(([field, text]): Problem[] => {
    const message = settingFault(field as SettingName, text);
    return message === null ? [] : [{ field, message }];
  });
  if (initialRound >= 1) return faults;
  return [...faults, { field: 'initialRound', message: 'Expected a whole number of at least 1.' }];
}

async function checkReadable(
  form: RunForm,
  folder: PromptFolder,
  { configFolder, environment }: ServerSurroundings,
): Promise<RunCheck> {
  const place = await placeInFolder(folder, form.path);
  const bytes = await readFile(place).catch(() => null);
  if (bytes === null)
    return { problems: [{ field: 'path', message: 'The file cannot be read.' }], most: null };
  const saved = await readEndpoints(configFolder);
  const settings = readSettings({ ...form.settings, ...settingsOfRoles(saved, saved.roles) }, (name) => name);
  const { name, initialRound } = form;
  const request = {
    path: pathFromHere(place),
    bytes,
    promptName: form.promptName === '' ? null : form.promptName,
    name,
    workspace: folder.workspace,
    initialRound,
    settings,
  };
  const problems = await problemsOfRun(request);
  if (problems.length > 0)
    return { problems: problems.map(({ of, message }) => ({ field: of, message })), most: null };
  const random = seededRandomness(settings.seed);
  const models = await buildModels(settings, { clock: systemClock, random, environment, journal: null });
  return { problems: [], most: await mostOfRun(request, models) };
}
