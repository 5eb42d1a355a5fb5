import type { ModelStack } from '../models/run/run-models.ts';
import type { RunSettings } from '../settings/run-settings.ts';
import type { Ports } from '../spo/ports.ts';

/** What a run needs of its surroundings, whatever it is of: made once by the entry. */
export interface Run {
  readonly settings: RunSettings;
  readonly models: ModelStack;
  /** Folder for results and the report; made when missing. */
  readonly workspace: string;
  /** Whether to go on from an interrupted run of the same content, if the workspace holds one. */
  readonly resume: boolean;
  /** Those of the algorithm that are the same for every prompt. */
  readonly ports: Pick<Ports, 'clock' | 'random' | 'onEvent' | 'signal'>;
  /** Tells whoever watches something once, such as the worst case of the run before it starts. */
  readonly say: (sentence: string) => void;
}

/** A run of which it is not known yet whether it needs models, and within which limits. */
export interface UnbegunRun extends Omit<Run, 'models'> {
  readonly models: (settings: RunSettings) => Promise<ModelStack>;
}

/** What a report says of the models; whoever publishes need not be able to call them. */
export type ModelFacts = Pick<ModelStack, 'names' | 'simulated' | 'notices'>;

/** As much of a run as is needed when no model is asked any more. */
export interface ConcludedRun extends Pick<Run, 'settings' | 'workspace'> {
  readonly models: ModelFacts;
  readonly ports: Pick<Ports, 'clock'>;
}

/** The run with its models. @throws SpoError for models that cannot be used */
export async function begin(run: UnbegunRun): Promise<Run> {
  return { ...run, models: await run.models(run.settings) };
}
