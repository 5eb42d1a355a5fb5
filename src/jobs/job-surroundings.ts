import type { ModelStack } from '../models/run/run-models.ts';
import type { RunSettings } from '../settings/run-settings.ts';
import type { Clock, Randomness, SpoEvent } from '../spo/ports.ts';

/** What every job that runs prompts is given. */
export interface JobSurroundings {
  readonly settings: RunSettings;
  readonly models: ModelStack;
  /** Folder for results and the report; made when missing. */
  readonly workspace: string;
  /** Whether to go on from an interrupted run of the same content, if the workspace holds one. */
  readonly resume: boolean;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly onEvent: (event: SpoEvent) => void | Promise<void>;
  /** Hears the worst case of the run before it starts. */
  readonly onNotice: (sentence: string) => void;
  readonly signal?: AbortSignal;
}
