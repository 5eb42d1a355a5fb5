import {
  budgetJournalPath,
  type OptimizeFileRequest,
  optimizeFile,
} from '../../jobs/prompt/optimize-file.ts';
import type { Run } from '../../jobs/run.ts';
import { systemClock } from '../../machine/clock.ts';
import { settingsOfRoles } from '../../models/endpoints/endpoint-settings.ts';
import { readEndpoints } from '../../models/endpoints/endpoints-file.ts';
import type { RoleChoice } from '../../models/endpoints/saved-endpoints.ts';
import { buildModels } from '../../models/run/run-models.ts';
import { type RunSettings, readSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { seededRandomness } from '../../spo/random.ts';
import type { RunForm, RunView } from '../api.ts';
import { DEFECT, failureOf, Refusal } from './failure.ts';
import { fileInFolder, type PromptFolder } from './files/prompt-folder.ts';
import { rolesOfRun } from './results/result-view.ts';
import { createRunState, type RunState } from './run-state.ts';
import type { ServerSurroundings } from './surroundings.ts';

/** The one run of a server. */
export interface RunControl {
  /** The run that goes on, or the last one. */
  current(): RunState | null;
  /** Calls the listener when another run takes the place of the last one. @returns what ends that */
  onNewRun(listener: () => void): () => void;
  /** @throws SpoError or Refusal when it cannot start; what goes wrong later stands in the view */
  start(form: RunForm): Promise<RunView>;
  /** @throws Refusal 409 when nothing runs */
  stop(): RunView;
  /** Stops whatever runs and waits for its end. */
  close(): Promise<void>;
}

export function createRunControl(folder: PromptFolder, around: ServerSurroundings): RunControl {
  let run: { readonly state: RunState; readonly stop: () => void; readonly ended: Promise<void> } | null =
    null;
  let starting: Promise<unknown> | null = null;
  let isClosed = false;
  const listeners = new Set<() => void>();

  const start = async (form: RunForm): Promise<RunView> => {
    if (isClosed) throw new Refusal(409, 'The server is being closed.', 'Start it again.');
    if (starting !== null || run?.state.isGoingOn())
      throw new Refusal(409, 'Another run is going on.', 'Wait for it, or stop it.');
    const begun = begin(form, folder, around);
    starting = begun;
    try {
      run = await begun;
    } finally {
      starting = null;
    }
    for (const listener of listeners) listener();
    return run.state.view();
  };

  return {
    current: () => run?.state ?? null,
    onNewRun: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    stop: () => {
      if (!run?.state.isGoingOn()) throw new Refusal(409, 'Nothing runs.');
      run.stop();
      return run.state.view();
    },
    close: async () => {
      isClosed = true;
      // One that is about to start would go on after the server.
      await starting?.catch(() => undefined);
      run?.stop();
      await run?.ended;
    },
  };
}

/** Starts a run, and resolves when nothing stands in its way any more. */
async function begin(form: RunForm, folder: PromptFolder, around: ServerSurroundings) {
  const file = await fileInFolder(folder, form.path);
  const { settings, roles } = await settingsFor(form, folder, around);
  const controller = new AbortController();
  const { signal } = controller;
  const journal = { path: budgetJournalPath(folder.workspace, form.name), resume: form.resume };
  const context = { clock: systemClock, random: seededRandomness(settings.seed), signal };
  // Making the models has things to say already.
  const early: string[] = [];
  let note = (sentence: string): void => {
    early.push(sentence);
  };
  const onNotice = (sentence: string) => note(sentence);
  const models = await buildModels(settings, {
    ...context,
    environment: around.environment,
    onNotice,
    journal,
  });
  const state = createRunState(form, settings['max-rounds'], models);
  note = state.note;
  for (const sentence of early) note(sentence);
  const stop = () => {
    if (signal.aborted) return;
    state.stopping();
    controller.abort(new SpoError('interrupted', 'Stopped on the page.'));
  };
  const started = Promise.withResolvers<void>();
  const { clock, random } = context;
  const run: Run = {
    settings,
    models,
    workspace: folder.workspace,
    resume: form.resume,
    ports: { clock, random, onEvent: state.onEvent, signal },
    say: onNotice,
  };
  const request: OptimizeFileRequest = {
    ...file,
    shownPath: form.path,
    restart: { settings: form.settings, roles },
    promptName: form.promptName === '' ? null : form.promptName,
    name: form.name,
    initialRound: form.initialRound,
    onStart: (rounds) => {
      state.begin(rounds);
      started.resolve();
    },
  };
  const job = optimizeFile(request, run);
  const ended = job.then(
    ({ optimization }) => state.end(optimization),
    (error: unknown) => {
      // Before its start it is the reply to the request; later the page reads of it in the run.
      started.reject(error);
      if (!(error instanceof SpoError)) around.onDefect(error);
      if (error instanceof SpoError && error.code === 'interrupted') state.stopped();
      else state.fail(error instanceof SpoError ? failureOf(error) : DEFECT);
    },
  );
  await started.promise;
  return { state, stop, ended };
}

async function settingsFor(
  form: RunForm,
  folder: PromptFolder,
  { configFolder }: ServerSurroundings,
): Promise<{ settings: RunSettings; roles: RoleChoice }> {
  const saved = await readEndpoints(configFolder);
  const resumed = form.resume ? await rolesOfRun(folder.workspace, form.name) : null;
  const roles = resumed ?? saved.roles;
  const settings = readSettings({ ...form.settings, ...settingsOfRoles(saved, roles) }, (name) => name);
  return { settings, roles };
}
