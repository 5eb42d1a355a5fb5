import { readFile } from 'node:fs/promises';
import { isOff } from '../../jobs/change/gather-change.ts';
import { parsePromptFileOnDisk } from '../../jobs/change/prompt-file-on-disk.ts';
import type { OptimizeFileRequest } from '../../jobs/prompt/optimize-file.ts';
import { planPrompt, worstCaseWith } from '../../jobs/prompt/worst-case-of.ts';
import { systemClock } from '../../machine/clock.ts';
import { settingsOfRoles } from '../../models/endpoints/endpoint-settings.ts';
import { readEndpoints } from '../../models/endpoints/endpoints-file.ts';
import { buildModels, type ModelStack } from '../../models/run/run-models.ts';
import { choosePrompt } from '../../prompt-files/choose-prompt.ts';
import { readSettings, type SettingName, settingFault } from '../../settings/run-settings.ts';
import { errorLine, SpoError } from '../../spo/errors.ts';
import { seededRandomness } from '../../spo/random.ts';
import { openWorkspace } from '../../workspace/workspace.ts';
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
  const found = await Promise.all([problemOfPrompt(request), problemOfResults(request)]);
  const problems = found.filter((problem) => problem !== null);
  if (problems.length > 0) return { problems, most: null };
  const random = seededRandomness(settings.seed);
  const models = await buildModels(settings, { clock: systemClock, random, environment, journal: null });
  return { problems: [], most: await mostOf(request, models) };
}

type Foreseen = Pick<
  OptimizeFileRequest,
  'path' | 'bytes' | 'promptName' | 'name' | 'workspace' | 'initialRound' | 'settings'
>;

/** The most that a run without problems can take, within its budget. */
async function mostOf(request: Foreseen, models: ModelStack): Promise<RunCheck['most']> {
  const entry = choosePrompt(await parsePromptFileOnDisk(request.path, request.bytes), request.promptName);
  const prompt = await planPrompt(entry, null, request.settings, models, request.initialRound);
  const { calls, tokens, costUsd } = worstCaseWith([prompt], false, models);
  const { maxCalls, maxTokens, maxCostUsd } = models.limits;
  return {
    calls: Math.min(calls, maxCalls ?? calls),
    tokens: Math.min(tokens, maxTokens ?? tokens),
    costUsd: costUsd === null ? maxCostUsd : Math.min(costUsd, maxCostUsd ?? costUsd),
  };
}

async function problemOfPrompt({ path, bytes, promptName }: Foreseen): Promise<Problem | null> {
  return await problemOf('path', async () => {
    const entry = choosePrompt(await parsePromptFileOnDisk(path, bytes), promptName);
    if (!isOff(entry)) return null;
    return { field: 'promptName', message: 'The file says `off: true` of this prompt.' };
  });
}

async function problemOfResults({ workspace, name, initialRound }: Foreseen): Promise<Problem | null> {
  return await problemOf('name', async () => {
    const results = await openWorkspace(workspace, name);
    const last = results.entries().at(-1)?.round ?? 0;
    if (last >= initialRound) {
      const ways = `Choose another name, or ${last + 1} as the first round to go on from there.`;
      return { field: 'name', message: `Results up to round ${last} have this name. ${ways}` };
    }
    if (initialRound === 1 || results.best() !== null) return null;
    return { field: 'initialRound', message: 'There is no successful round of this name to go on from.' };
  });
}

async function problemOf(
  field: 'path' | 'name',
  look: () => Promise<Problem | null>,
): Promise<Problem | null> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    // A file with faults is another matter than a name that it does not have.
    const isChoice = field === 'path' && error.code === 'bad-input';
    return { field: isChoice ? 'promptName' : field, message: error.message };
  }
}
