import type { ModelDiagnosis } from '../jobs/doctor.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Role } from '../spo/ports.ts';
import type { Round, RoundOutcome, StoppedBy, Usage } from '../spo/types.ts';

/**
 * What the page and its server say to each other, as JSON over `/api/…`. Every request carries the page's token in
 * the header `x-spo-token`. A refusal has the status 4xx or 5xx and the body `ApiFailure`.
 *
 * | method and path | body | reply |
 * |---|---|---|
 * | GET /api/state | | `UiState` |
 * | GET /api/events | | server-sent events: `run` with a `RunView` or null at once and on every change, `log` with a `LogLine` |
 * | PUT /api/endpoints | `EndpointForm` | `UiState` |
 * | DELETE /api/endpoints?name= | | `UiState` |
 * | POST /api/endpoints/test | `EndpointForm` | `ModelDiagnosis` |
 * | PUT /api/roles | `RoleChoice` | `UiState` |
 * | GET /api/files | | `FileSummary[]` |
 * | GET /api/file?path= | | `FileView` |
 * | POST /api/file/preview | `FileDraft` | `FilePreview`; nothing is written |
 * | PUT /api/file | `FileDraft` | `FileView`; 409 when the file changed on disk since `digest` |
 * | GET /api/run | | `RunView` or null |
 * | POST /api/run | `RunForm` | `RunView`; 409 while another run is going on |
 * | POST /api/run/check | `RunForm` | `RunCheck`; nothing is started |
 * | POST /api/run/stop | | `RunView` |
 * | GET /api/results | | `ResultSummary[]`, newest first |
 * | GET /api/result?name= | | `ResultView` |
 * | GET /api/report?name= | | the HTML report of that result, to be saved or opened |
 * | POST /api/try | `TryForm` | `TryReply` |
 */
export interface ApiFailure {
  readonly message: string;
  /** One sentence: what the user can do about it; empty when there is nothing. */
  readonly remedy: string;
}

/** The name that stands for the simulated models wherever an endpoint is named. */
export const SIMULATED = 'simulated';

export interface UiState {
  readonly version: string;
  /** The folder whose prompt files are shown, absolute. */
  readonly folder: string;
  /** Where results go, absolute. */
  readonly workspace: string;
  readonly endpoints: readonly EndpointView[];
  readonly roles: RoleChoice;
  /** The file that holds the endpoints, absolute: keys are in it. */
  readonly endpointsFile: string;
}

/** A saved endpoint: a model at an address, and how it is called. Its key never comes back to the page. */
export interface EndpointView {
  readonly name: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly temperature: number | null;
  readonly reasoningEffort: string | null;
  readonly hasKey: boolean;
}

export interface EndpointForm {
  readonly name: string;
  /** The name that it was saved under, when it is being renamed or edited; null for a new one. */
  readonly previousName: string | null;
  readonly baseUrl: string;
  readonly model: string;
  readonly temperature: number | null;
  readonly reasoningEffort: string | null;
  /** Null keeps the saved key; an empty text is for endpoints without one. */
  readonly apiKey: string | null;
}

/** For each role the name of a saved endpoint, or `SIMULATED`. The simulated models are all three or none. */
export type RoleChoice = Readonly<Record<Role, string>>;

export interface FileSummary {
  /** From the folder on, with forward slashes. */
  readonly path: string;
  /** Such as `an SPO template`. */
  readonly format: string;
  /** Names of its prompts; one empty name for a file with a single prompt. Empty when the file is invalid. */
  readonly prompts: readonly string[];
  readonly problems: number;
}

export interface PlacedMessage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface FileView {
  readonly path: string;
  readonly format: string;
  readonly text: string;
  /** Of the text on disk; null for a file that is not there yet. */
  readonly digest: string | null;
  /** Null where the file is edited as text: another format than a template with one prompt, or one with faults. */
  readonly template: TemplateFields | null;
  readonly prompts: readonly string[];
  readonly problems: readonly PlacedMessage[];
  readonly notices: readonly PlacedMessage[];
}

/** What the form edits of an SPO template; every other key of the file stays as it is. */
export interface TemplateFields {
  readonly prompt: string;
  readonly requirements: string;
  /** Most words of a new prompt; null for no limit. */
  readonly count: number | null;
  readonly questions: readonly TemplateQuestion[];
}

export interface TemplateQuestion {
  /** Place in the file's list when it was read, from 0; null for a question that the form added. */
  readonly was: number | null;
  readonly question: string;
  /** Empty for none. */
  readonly answer: string;
}

export interface FileDraft {
  readonly path: string;
  /** That of the `FileView` being edited; null to create a file. */
  readonly digest: string | null;
  readonly edit:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'template'; readonly fields: TemplateFields };
}

export interface FilePreview {
  readonly text: string;
  readonly problems: readonly PlacedMessage[];
  readonly notices: readonly PlacedMessage[];
}

export interface RunForm {
  readonly path: string;
  /** Empty for the only prompt of the file. */
  readonly promptName: string;
  /** Folder of the results in the workspace. */
  readonly name: string;
  readonly initialRound: number;
  readonly resume: boolean;
  /** As typed, by the names of the action's inputs: `max-rounds`, `sample-size`, `ballots`, `patience`, `seed`,
   * `max-calls`, `max-tokens`, `max-cost-usd`, `max-minutes`. Left out or blank means the default. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What the server says of a form before it is started. */
export interface RunCheck {
  /** What is wrong, by field: `path`, `promptName`, `name`, `initialRound`, the name of a setting, or empty for the whole. */
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  /** The most that the run can take; null while something is wrong. */
  readonly most: { readonly calls: number; readonly tokens: number; readonly costUsd: number | null } | null;
}

export interface LogLine {
  /** Counts from 1 in a run, so that a reconnecting page skips what it has. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text: string;
}

/** The run that goes on, or the last one since the server started. */
export interface RunView {
  readonly form: RunForm;
  readonly status: 'running' | 'stopping' | 'finished' | 'stopped' | 'failed';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Rounds that are done, those of an earlier part of a resumed run included. */
  readonly rounds: readonly RoundSummary[];
  /** First round of this run, and the most it can come to. */
  readonly firstRound: number;
  readonly lastRound: number;
  /** What is being done, such as `round 3: execute`; empty when nothing. */
  readonly step: string;
  readonly usage: Usage;
  readonly bestRound: number | null;
  readonly stoppedBy: StoppedBy | null;
  readonly failure: ApiFailure | null;
  readonly log: readonly LogLine[];
}

export interface RoundSummary {
  readonly round: number;
  readonly outcome: RoundOutcome;
  readonly modification: string;
  /** Pairs won by the challenger and by the incumbent; null when nothing was compared. */
  readonly won: number | null;
  readonly lost: number | null;
  readonly tokens: number;
  readonly costUsd: number | null;
}

export interface ResultSummary {
  /** Folder in the workspace, with forward slashes. */
  readonly name: string;
  readonly rounds: number;
  readonly bestRound: number | null;
  /** Time of the last round, as its file says. */
  readonly finishedAt: string;
  /** `spo` when the run left more than the files that the Python original writes. */
  readonly origin: 'spo' | 'python';
  /** The form of a run that ended before its last round and can be resumed; null otherwise. */
  readonly resumable: RunForm | null;
}

export interface ResultView {
  readonly summary: ResultSummary;
  /** The prompt file that the run was of; empty when that is not known. */
  readonly path: string;
  readonly promptName: string;
  readonly rounds: readonly ResultRound[];
  /** As `report.json` of a run of this one prompt, for the components of the report; null for the Python original's. */
  readonly report: RunReport | null;
}

/** A round as the workspace has it; `detail` is null where only the Python original's files tell of it. */
export interface ResultRound {
  readonly round: number;
  readonly prompt: string;
  readonly succeeded: boolean;
  readonly tokens: number;
  readonly time: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly detail: Round | null;
}

export interface TryForm {
  /** A prompt file and prompt whose messages and models are used; empty path for `prompt, blank line, question`. */
  readonly path: string;
  readonly promptName: string;
  /** Prompts to ask, at least one. The page puts the first round's among them to compare with. */
  readonly prompts: readonly { readonly label: string; readonly text: string }[];
  readonly questions: readonly string[];
}

export interface TryReply {
  /** One row for each question, one answer for each prompt in the order of the form. */
  readonly rows: readonly { readonly question: string; readonly answers: readonly TryAnswer[] }[];
  readonly usage: Usage;
}

export type TryAnswer =
  | { readonly ok: true; readonly text: string; readonly milliseconds: number }
  | { readonly ok: false; readonly failure: ApiFailure };

export type { ModelDiagnosis };
