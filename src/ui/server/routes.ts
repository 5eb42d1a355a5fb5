import { Hono } from 'hono';
import { endpointsPath, readEndpoints, writeEndpoints } from '../../jobs/endpoints/endpoints-file.ts';
import {
  type SavedEndpoints,
  withEndpoint,
  withoutEndpoint,
  withRoles,
} from '../../jobs/endpoints/saved-endpoints.ts';
import { testEndpoint } from '../../jobs/endpoints/test-endpoint.ts';
import { systemClock } from '../../machine/clock.ts';
import type {
  FilePreview,
  FileSummary,
  FileView,
  ModelDiagnosis,
  ResultSummary,
  ResultView,
  RunCheck,
  RunView,
  TryReply,
  UiState,
} from '../api.ts';
import { checkRun } from './check-run.ts';
import { eventStream } from './event-stream.ts';
import { Refusal } from './failure.ts';
import { listPromptFiles } from './files/list-prompt-files.ts';
import { viewPromptFile } from './files/prompt-file-view.ts';
import type { PromptFolder } from './files/prompt-folder.ts';
import { previewDraft, saveDraft } from './files/save-prompt-file.ts';
import { bodyOf, queryOf } from './request-body.ts';
import {
  endpointFormSchema,
  fileDraftSchema,
  roleChoiceSchema,
  runFormSchema,
  tryFormSchema,
  typedRunFormSchema,
} from './request-schemas.ts';
import { listResults } from './results/result-list.ts';
import { viewResult } from './results/result-view.ts';
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

/** What the page asks for, as `api.ts` has it. */
export function apiRoutes({ folder, version, around, control, closing }: RouteParts): Hono {
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
    .get('/state', async (context) => context.json<UiState>(stateOf(await readEndpoints(configFolder))))
    .get('/events', (context) => {
      // A HEAD comes here too, and a stream that nobody reads would never end.
      if (context.req.method !== 'GET') throw new Refusal(405, 'This address does not take that method.');
      return eventStream(context, control, closing);
    })
    .put('/endpoints', async (context) => {
      const form = await bodyOf(context, endpointFormSchema);
      return context.json<UiState>(await update((saved) => withEndpoint(saved, form)));
    })
    .delete('/endpoints', async (context) => {
      const name = queryOf(context, 'name');
      return context.json<UiState>(await update((saved) => withoutEndpoint(saved, name)));
    })
    .post('/endpoints/test', async (context) => {
      const form = await bodyOf(context, endpointFormSchema);
      const saved = await readEndpoints(configFolder);
      const signal = AbortSignal.any([closing, context.req.raw.signal]);
      return context.json<ModelDiagnosis>(
        await testEndpoint(saved, form, systemClock, around.environment, signal),
      );
    })
    .put('/roles', async (context) => {
      const roles = await bodyOf(context, roleChoiceSchema);
      return context.json<UiState>(await update((saved) => withRoles(saved, roles)));
    })
    .get('/files', async (context) => context.json<FileSummary[]>(await listPromptFiles(folder)))
    .get('/file', async (context) =>
      context.json<FileView>(await viewPromptFile(folder, queryOf(context, 'path'))),
    )
    .post('/file/preview', async (context) =>
      context.json<FilePreview>(await previewDraft(folder, await bodyOf(context, fileDraftSchema))),
    )
    .put('/file', async (context) =>
      context.json<FileView>(await saveDraft(folder, await bodyOf(context, fileDraftSchema))),
    )
    .get('/run', (context) => context.json<RunView | null>(control.current()?.view() ?? null))
    .post('/run', async (context) =>
      context.json<RunView>(await control.start(await bodyOf(context, runFormSchema))),
    )
    .post('/run/check', async (context) => {
      const form = await bodyOf(context, typedRunFormSchema);
      return context.json<RunCheck>(await checkRun(form, folder, around));
    })
    .post('/run/stop', (context) => context.json<RunView>(control.stop()))
    .get('/results', async (context) => context.json<ResultSummary[]>(await listResults(folder.workspace)))
    .get('/result', async (context) =>
      context.json<ResultView>(await viewResult(folder.workspace, queryOf(context, 'name'))),
    )
    .get('/report', async (context) => {
      const { report, summary } = await viewResult(folder.workspace, queryOf(context, 'name'));
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
    .post('/try', async (context) => {
      const form = await bodyOf(context, tryFormSchema);
      const signal = AbortSignal.any([closing, context.req.raw.signal]);
      return context.json<TryReply>(await trial(form, folder, around, signal));
    });
}
