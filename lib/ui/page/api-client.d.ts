import type { ApiFailure, EndpointForm, FileDraft, FilePreview, FileSummary, FileView, ModelDiagnosis, ResultSummary, ResultView, RoleChoice, RunCheck, RunForm, RunView, TryForm, TryReply, UiState } from '../api.ts';
/** A refusal of the server, or no usable reply from it. */
export declare class ApiError extends Error {
    readonly failure: ApiFailure;
    /** HTTP status; null when no reply came. */
    readonly status: number | null;
    constructor(failure: ApiFailure, status: number | null);
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
export declare function pageToken(): string;
/** Requests with the page's token. */
export declare function createApi(token: string): Api;
