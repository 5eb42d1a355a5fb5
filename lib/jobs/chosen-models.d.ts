import type { AnswerSettings } from '../models/defaults.ts';
import type { FileSettings } from '../prompt-files/file-settings.ts';
import type { RunSettings } from './run-settings.ts';
/** How the models of one prompt are called. */
export interface ChosenModels {
    /** The run's, with the models and temperatures that the file names in their place. */
    readonly settings: RunSettings;
    /** For whoever answers the cases. */
    readonly answers: AnswerSettings;
    /** What the file asks for and does not get, a sentence each. */
    readonly notices: readonly string[];
}
/** Endpoints and keys are the workflow's: a file has no word for them. */
export declare function chosenModels(settings: RunSettings, file: FileSettings): ChosenModels;
/** What tells the results of a file's own models from those of the run's; null for a file that chooses nothing. */
export declare function modelChoice(file: FileSettings): string | null;
