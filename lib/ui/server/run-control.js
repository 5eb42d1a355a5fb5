import { readFile } from 'node:fs/promises';
import { settingsOfRoles } from '../../jobs/endpoints/endpoint-settings.js';
import { readEndpoints } from '../../jobs/endpoints/endpoints-file.js';
import { pathFromHere, placeInFolder } from '../../jobs/folder/prompt-folder.js';
import { buildModels } from '../../jobs/model-stack.js';
import { budgetJournalPath, optimizeFile } from '../../jobs/optimize-file.js';
import { rolesOfRun } from '../../jobs/results/run-request.js';
import { readSettings } from '../../jobs/run-settings.js';
import { systemClock } from '../../jobs/system-clock.js';
import { SpoError } from '../../spo/errors.js';
import { seededRandomness } from '../../spo/random.js';
import { DEFECT, failureOf, Refusal } from './failure.js';
import { createRunState } from './run-state.js';
export function createRunControl(folder, around) {
    let run = null;
    let isStarting = false;
    const listeners = new Set();
    const start = async (form) => {
        if (isStarting || run?.state.isGoingOn())
            throw new Refusal(409, 'Another run is going on.', 'Wait for it, or stop it.');
        isStarting = true;
        try {
            run = await begin(form, folder, around);
        }
        finally {
            isStarting = false;
        }
        for (const listener of listeners)
            listener();
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
            if (!run?.state.isGoingOn())
                throw new Refusal(409, 'Nothing runs.');
            run.stop();
            return run.state.view();
        },
        close: async () => {
            run?.stop();
            await run?.ended;
        },
    };
}
/** Starts a run, and resolves when nothing stands in its way any more. */
async function begin(form, folder, around) {
    const place = await placeInFolder(folder, form.path);
    const bytes = await readFile(place).catch(() => {
        throw new SpoError('not-found', `${form.path} cannot be read.`);
    });
    const { settings, roles } = await settingsFor(form, folder, around);
    const controller = new AbortController();
    const { signal } = controller;
    const journal = { path: budgetJournalPath(folder.workspace, form.name), resume: form.resume };
    const context = { clock: systemClock, random: seededRandomness(settings.seed), signal };
    const onNotice = (sentence) => state.note(sentence);
    const models = await buildModels(settings, {
        ...context,
        environment: around.environment,
        onNotice,
        journal,
    });
    const state = createRunState(form, settings['max-rounds'], models.usage);
    const stop = () => {
        if (signal.aborted)
            return;
        state.stopping();
        controller.abort(new SpoError('interrupted', 'Stopped on the page.'));
    };
    const started = Promise.withResolvers();
    const job = optimizeFile({
        ...context,
        path: pathFromHere(place),
        shownPath: form.path,
        restart: { settings: form.settings, roles },
        bytes,
        promptName: form.promptName === '' ? null : form.promptName,
        name: form.name,
        workspace: folder.workspace,
        initialRound: form.initialRound,
        resume: form.resume,
        settings,
        models,
        onEvent: state.onEvent,
        onNotice,
        onStart: (rounds) => {
            state.begin(rounds);
            started.resolve();
        },
    });
    const ended = job.then(({ optimization }) => state.end(optimization), (error) => {
        // Before its start it is the reply to the request; later the page reads of it in the run.
        started.reject(error);
        if (!(error instanceof SpoError))
            around.onDefect(error);
        state.fail(error instanceof SpoError ? failureOf(error) : DEFECT);
    });
    await started.promise;
    return { state, stop, ended };
}
async function settingsFor(form, folder, { configFolder }) {
    const saved = await readEndpoints(configFolder);
    const resumed = form.resume ? await rolesOfRun(folder.workspace, form.name) : null;
    const roles = resumed ?? saved.roles;
    const settings = readSettings({ ...form.settings, ...settingsOfRoles(saved, roles) }, (name) => name);
    return { settings, roles };
}
