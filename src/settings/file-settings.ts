import type { Ballots } from '../spo/settings.ts';

/** How a prompt file wants to be run. Whatever is absent is the run's; limits only ever become smaller. */
export interface FileSettings {
  /** True for a file that is only validated. */
  readonly off?: boolean;
  readonly optimizeModel?: string;
  readonly evaluateModel?: string;
  readonly optimizeTemperature?: number;
  readonly evaluateTemperature?: number;
  readonly maxRounds?: number;
  readonly sampleSize?: number;
  readonly ballots?: Ballots;
  readonly patience?: number;
  /** This file's part of the run's budget, at most. */
  readonly maxCalls?: number;
  readonly maxTokens?: number;
  readonly maxCostUsd?: number;
  /** How the product calls its model. */
  readonly execution: ExecutionSettings;
}

/** How answers are asked for: what a prompt file says of the model that it is written for. */
export interface ExecutionSettings {
  readonly model?: string;
  readonly temperature?: number;
  readonly topP?: number;
  /** Most tokens of an answer. */
  readonly maxTokens?: number;
  /** As the API takes it: `response_format`. */
  readonly responseFormat?: Readonly<Record<string, unknown>>;
}

export const NO_FILE_SETTINGS: FileSettings = { execution: {} };
