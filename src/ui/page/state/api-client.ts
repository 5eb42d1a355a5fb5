import type {
  ApiFailure,
  EndpointForm,
  FileDraft,
  FilePreview,
  FileSummary,
  FileView,
  ModelDiagnosis,
  ResultSummary,
  ResultView,
  RoleChoice,
  RunCheck,
  RunForm,
  RunView,
  TryForm,
  TryReply,
  UiState,
} from '../../api.ts';

/** A refusal of the server, or no usable reply from it. */
export class ApiError extends Error {
  readonly failure: ApiFailure;
  /** HTTP status; null when no reply came. */
  readonly status: number | null;

  constructor(failure: ApiFailure, status: number | null) {
    super(failure.message);
    this.name = 'ApiError';
    this.failure = failure;
    this.status = status;
  }
}

/** The server's requests by name. Each throws `ApiError`. */
export interface Api {
  state(): Promise<UiState>;
  saveEndpoint(form: EndpointForm): Promise<UiState>;
  deleteEndpoint(name: string): Promise<UiState>;
  testEndpoint(form: EndpointForm): Promise<ModelDiagnosis>;
  chooseRoles(roles: RoleChoice): Promise<UiState>;
  files(): Promise<FileSummary[]>;
  file(path: string): Promise<FileView>;
  previewFile(draft: FileDraft, signal?: AbortSignal): Promise<FilePreview>;
  saveFile(draft: FileDraft): Promise<FileView>;
  checkRun(form: RunForm, signal: AbortSignal): Promise<RunCheck>;
  startRun(form: RunForm): Promise<RunView>;
  stopRun(): Promise<RunView>;
  results(): Promise<ResultSummary[]>;
  result(name: string): Promise<ResultView>;
  /** The HTML report of a result, whole. */
  report(name: string): Promise<Blob>;
  try(form: TryForm, signal?: AbortSignal): Promise<TryReply>;
  /** The open reply of `/api/events`. */
  events(signal: AbortSignal): Promise<Response>;
}

/** The token of the page, as its server wrote it into the document. */
export function pageToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="spo-token"]')?.content ?? '';
}

/** Requests with the page's token. */
export function createApi(token: string): Api {
  const send = async (method: string, path: string, body?: unknown, signal?: AbortSignal) => {
    const reply = await fetch(`/api/${path}`, {
      method,
      headers: {
        'x-spo-token': token,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new ApiError({ message: 'The server of this page does not answer.', remedy: '' }, null);
    });
    if (!reply.ok) throw await refusalOf(reply);
    return reply;
  };
  const json = async <Value>(method: string, path: string, body?: unknown, signal?: AbortSignal) =>
    (await (await send(method, path, body, signal)).json()) as Value;
  return {
    state: () => json('GET', 'state'),
    saveEndpoint: (form) => json('PUT', 'endpoints', form),
    deleteEndpoint: (name) => json('DELETE', `endpoints?${query({ name })}`),
    testEndpoint: (form) => json('POST', 'endpoints/test', form),
    chooseRoles: (roles) => json('PUT', 'roles', roles),
    files: () => json('GET', 'files'),
    file: (path) => json('GET', `file?${query({ path })}`),
    previewFile: (draft, signal) => json('POST', 'file/preview', draft, signal),
    saveFile: (draft) => json('PUT', 'file', draft),
    checkRun: (form, signal) => json('POST', 'run/check', form, signal),
    startRun: (form) => json('POST', 'run', form),
    stopRun: () => json('POST', 'run/stop'),
    results: () => json('GET', 'results'),
    result: (name) => json('GET', `result?${query({ name })}`),
    report: async (name) => await (await send('GET', `report?${query({ name })}`)).blob(),
    try: (form, signal) => json('POST', 'try', form, signal),
    events: (signal) => send('GET', 'events', undefined, signal),
  };
}

function query(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

async function refusalOf(reply: Response): Promise<ApiError> {
  const body: unknown = await reply.json().catch(() => null);
  const { message, remedy } = (body ?? {}) as { message?: unknown; remedy?: unknown };
  const failure = {
    message: typeof message === 'string' ? message : `The server refused with status ${reply.status}.`,
    remedy: typeof remedy === 'string' ? remedy : '',
  };
  return new ApiError(failure, reply.status);
}
