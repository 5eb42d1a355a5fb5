import { Hono, type TypedResponse } from 'hono';
import { systemClock } from '../../machine/clock.ts';
import { endpointsPath, readEndpoints, writeEndpoints } from '../../models/endpoints/endpoints-file.ts';
import {
  type SavedEndpoints,
  withEndpoint,
  withoutEndpoint,
  withRoles,
} from '../../models/endpoints/saved-endpoints.ts';
import { testEndpoint } from '../../models/endpoints/test-endpoint.ts';
import type { UiState } from '../api.ts';
import { checkRun } from './check-run.ts';
import { eventStream } from './event-stream.ts';
import { Refusal } from './failure.ts';
import { listPromptFiles } from './files/list-prompt-files.ts';
import { viewPromptFile } from './files/prompt-file-view.ts';
import type { PromptFolder } from './files/prompt-folder.ts';
import { previewDraft, saveDraft } from './files/save-prompt-file.ts';
import { body, query } from './request-body.ts';
import {
  endpointFormSchema,
  fileDraftSchema,
  roleChoiceSchema,
  runFormSchema,
  tryFormSchema,
  typedRunFormSchema,
} from './request-schemas.ts';
import { listResults } from './results/result-list.ts';
import { type ResultView, viewResult } from './results/result-view.ts';
import type { RunControl } from './run-control.ts';
import type { ServerSurroundings } from './surroundings.ts';
import { trial } from './trial.ts';

interface RouteParts {
  readonly folder: PromptFolder;
  readonly version: string;
  readonly around: ServerSurroundings;
  readonly control: RunControl;
  /** Aborted when the server closes. */
  readonly closing: AbortSignal;
}

/** The page's client is made of this type: what each address takes, and what it replies. */
export type ApiRoutes = ReturnType<typeof apiRoutes>;

/** What the page asks for. */
export function apiRoutes({ folder, version, around, control, closing }: RouteParts) {
  const { configFolder } = around;
  const stateOf = ({ endpoints, roles }: SavedEndpoints): UiState => ({
    version,
    folder: folder.root,
    workspace: folder.workspace,
    endpoints: endpoints.map(({ apiKey, ...endpoint }) => ({ ...endpoint, hasKey: apiKey !== null })),
    roles,
    endpointsFile: endpointsPath(configFolder),
  });
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two pages that save at once must not lose what the other one saved. */
  const update = (change: (saved: SavedEndpoints) => SavedEndpoints): Promise<UiState> => {
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
    .get('/events', (context) => {
      // A HEAD comes here too, and a stream that nobody reads would never end.
      if (context.req.method !== 'GET') throw new Refusal(405, 'This address does not take that method.');
      return eventStream(context, control, closing);
    })
    .put('/endpoints', body(endpointFormSchema), async (context) => {
      const form = context.req.valid('json');
      return context.json(await update((saved) => withEndpoint(saved, form)));
    })
    .delete('/endpoints', query('name'), async (context) => {
      const { name } = context.req.valid('query');
      return context.json(await update((saved) => withoutEndpoint(saved, name)));
    })
    .post('/endpoints/test', body(endpointFormSchema), async (context) => {
      const saved = await readEndpoints(configFolder);
      const signal = AbortSignal.any([closing, context.req.raw.signal]);
      const form = context.req.valid('json');
      return context.json(await testEndpoint(saved, form, systemClock, around.environment, signal));
    })
    .put('/roles', body(roleChoiceSchema), async (context) => {
      const roles = context.req.valid('json');
      return context.json(await update((saved) => withRoles(saved, roles)));
    })
    .get('/files', async (context) => context.json(await listPromptFiles(folder)))
    .get('/file', query('path'), async (context) =>
      context.json(await viewPromptFile(folder, context.req.valid('query').path)),
    )
    .post('/file/preview', body(fileDraftSchema), async (context) =>
      context.json(await previewDraft(folder, context.req.valid('json'))),
    )
    .put('/file', body(fileDraftSchema), async (context) =>
      context.json(await saveDraft(folder, context.req.valid('json'))),
    )
    .get('/run', (context) => context.json(control.current()?.view() ?? null))
    .post('/run', body(runFormSchema), async (context) =>
      context.json(await control.start(context.req.valid('json'))),
    )
    .post('/run/check', body(typedRunFormSchema), async (context) =>
      context.json(await checkRun(context.req.valid('json'), folder, around)),
    )
    .post('/run/stop', (context) => context.json(control.stop()))
    .get('/results', async (context) => context.json(await listResults(folder.workspace)))
    .get('/result', query('name'), async (context) => {
      const view = await viewResult(folder.workspace, context.req.valid('query').name);
      // By Hono's types an optional key can come as undefined, which JSON cannot say.
      return context.json(view) as Response & TypedResponse<ResultView, 200, 'json'>;
    })
    .get('/report', query('name'), async (context) => {
      const { report, summary } = await viewResult(folder.workspace, context.req.valid('query').name);
      if (report === null)
        throw new Refusal(
          422,
          'These results hold no more than the Python original writes.',
          'Look at its rounds here.',
        );
      const { renderHtmlReport } = await import('../../report/html/render-html-report.tsx');
      const file = `${summary.name.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.html`;
      return context.html(renderHtmlReport(report), 200, {
        'content-disposition': `attachment; filename="${file}"`,
      });
    })
    .post('/try', body(tryFormSchema), async (context) => {
      const signal = AbortSignal.any([closing, context.req.raw.signal]);
      return context.json(await trial(context.req.valid('json'), folder, around, signal));
    });
}
