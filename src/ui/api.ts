import type { ModelDiagnosis } from '../models/endpoints/doctor.ts';
import type { Endpoint, EndpointForm, RoleChoice } from '../models/endpoints/saved-endpoints.ts';
import type { RoundOutcome, StoppedBy, Usage } from '../spo/types.ts';
import type { FileSummary } from './server/files/list-prompt-files.ts';
import type { FileView, PlacedMessage, TemplateFields } from './server/files/prompt-file-view.ts';
import type { FilePreview } from './server/files/save-prompt-file.ts';
import type { FileDraft, RunForm, TryForm } from './server/request-schemas.ts';
import type { ResultSummary } from './server/results/result-list.ts';
import type { ResultRound, ResultView } from './server/results/result-view.ts';

/**
 * What the page and its server say to each other, as JSON over `/api/…`: `server/routes.ts` has the addresses, and the page's
 * client has them from there. Every request carries the page's token in the header `x-spo-token`, and every body is
 * `application/json`. A refusal has the status 4xx or 5xx and this body.
 */
export interface ApiFailure {
  readonly message: string;
  /** One sentence: what the user can do about it; empty when there is nothing. */
  readonly remedy: string;
}

export { SIMULATED } from '../models/endpoints/simulated-name.ts';

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

/** A saved endpoint. Its key never comes back to the page. */
export interface EndpointView extends Omit<Endpoint, 'apiKey'> {
  readonly hasKey: boolean;
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
  /** True when simulated models answer: such a run proves nothing of a real one. */
  readonly simulated: boolean;
  readonly status: 'running' | 'stopping' | 'finished' | 'stopped' | 'failed';
  /** How often it has changed since its start: of two views of a run, the one with fewer changes is out of date. */
  readonly changes: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Rounds that are done, those of an earlier part of a resumed run included. */
  readonly rounds: readonly RoundSummary[];
  /** First round of this run, and the most it can come to. */
  readonly firstRound: number;
  readonly lastRound: number;
  /** What is being done, such as `round 3: execute`; empty when nothing. */
  readonly step: string;
  /** With that of the rounds of an earlier part. */
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

export interface TryReply {
  /** One row for each question, one answer for each prompt in the order of the form. */
  readonly rows: readonly { readonly question: string; readonly answers: readonly TryAnswer[] }[];
  readonly usage: Usage;
}

export type TryAnswer =
  | { readonly ok: true; readonly text: string; readonly milliseconds: number }
  | { readonly ok: false; readonly failure: ApiFailure };

export type {
  EndpointForm,
  FileDraft,
  FilePreview,
  FileSummary,
  FileView,
  ModelDiagnosis,
  PlacedMessage,
  ResultRound,
  ResultSummary,
  ResultView,
  RoleChoice,
  RunForm,
  TemplateFields,
  TryForm,
};
