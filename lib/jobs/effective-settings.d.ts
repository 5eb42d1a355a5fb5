import type { FileSettings } from '../prompt-files/file-settings.ts';
import type { RunSettings } from './run-settings.ts';
export interface EffectiveSettings {
    readonly settings: RunSettings;
    /** What the file asks for and does not get, a sentence each. */
    readonly notices: readonly string[];
}
/**
 * What a prompt is run with: what its file says, within the limits of the workflow. A file makes a run shorter and
 * cheaper, never longer; its budget is its own part of the run's.
 */
export declare function effectiveSettings(settings: RunSettings, file: FileSettings): EffectiveSettings;
