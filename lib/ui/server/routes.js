import { Hono } from 'hono';
import { endpointsPath, readEndpoints, writeEndpoints } from '../../jobs/endpoints/endpoints-file.js';
import { withEndpoint, withoutEndpoint, withRoles, } from '../../jobs/endpoints/saved-endpoints.js';
import { testEndpoint } from '../../jobs/endpoints/test-endpoint.js';
import { listPromptFiles } from '../../jobs/folder/list-prompt-files.js';
import { viewPromptFile } from '../../jobs/folder/prompt-file-view.js';
import { previewDraft, saveDraft } from '../../jobs/folder/save-prompt-file.js';
import { listResults } from '../../jobs/results/result-list.js';
import { viewResult } from '../../jobs/results/result-view.js';
import { systemClock } from '../../jobs/system-clock.js';
import { checkRun } from './check-run.js';
import { eventStream } from './event-stream.js';
import { bodyOf, queryOf } from './request-body.js';
import { endpointFormSchema, fileDraftSchema, roleChoiceSchema, runFormSchema, tryFormSchema, typedRunFormSchema, } from './request-schemas.js';
import { trial } from './trial.js';
/** What the page asks for, as `api.ts` has it. */
export function apiRoutes({ folder, version, around, control, closing }) {
    const { configFolder } = around;
    const stateOf = ({ endpoints, roles }) => ({
        version,
        folder: folder.root,
        workspace: folder.workspace,
        endpoints: endpoints.map(({ apiKey, ...endpoint }) => ({ ...endpoint, hasKey: apiKey !== null })),
        roles,
        endpointsFile: endpointsPath(configFolder),
    });
    let last = Promise.resolve();
    /** One after the other: two pages that save at once must not lose what the other one saved. */
    const update = (change) => {
        const next = last.then(async () => {
            const saved = change(await readEndpoints(configFolder));
            await writeEndpoints(configFolder, saved);
            return stateOf(saved);
        });
        last = next.catch(() => undefined);
        return next;
    };
    return new Hono()
        .get('/state', async (context) => context.json(stateOf(await readEndpoints(configFolder))))
        .get('/events', (context) => eventStream(context, control, closing))
        .put('/endpoints', async (context) => {
        const form = await bodyOf(context, endpointFormSchema);
        return context.json(await update((saved) => withEndpoint(saved, form)));
    })
        .delete('/endpoints', async (context) => {
        const name = queryOf(context, 'name');
        return context.json(await update((saved) => withoutEndpoint(saved, name)));
    })
        .post('/endpoints/test', async (context) => {
        const form = await bodyOf(context, endpointFormSchema);
        const saved = await readEndpoints(configFolder);
        const signal = AbortSignal.any([closing, context.req.raw.signal]);
        return context.json(await testEndpoint(saved, form, systemClock, around.environment, signal));
    })
        .put('/roles', async (context) => {
        const roles = await bodyOf(context, roleChoiceSchema);
        return context.json(await update((saved) => withRoles(saved, roles)));
    })
        .get('/files', async (context) => context.json(await listPromptFiles(folder)))
        .get('/file', async (context) => context.json(await viewPromptFile(folder, queryOf(context, 'path'))))
        .post('/file/preview', async (context) => context.json(await previewDraft(folder, await bodyOf(context, fileDraftSchema))))
        .put('/file', async (context) => context.json(await saveDraft(folder, await bodyOf(context, fileDraftSchema))))
        .get('/run', (context) => context.json(control.current()?.view() ?? null))
        .post('/run', async (context) => context.json(await control.start(await bodyOf(context, runFormSchema))))
        .post('/run/check', async (context) => {
        const form = await bodyOf(context, typedRunFormSchema);
        return context.json(await checkRun(form, folder, around));
    })
        .post('/run/stop', (context) => context.json(control.stop()))
        .get('/results', async (context) => context.json(await listResults(folder.workspace)))
        .get('/result', async (context) => context.json(await viewResult(folder.workspace, queryOf(context, 'name'))))
        .post('/try', async (context) => {
        const form = await bodyOf(context, tryFormSchema);
        const signal = AbortSignal.any([closing, context.req.raw.signal]);
        return context.json(await trial(form, folder, around, signal));
    });
}
