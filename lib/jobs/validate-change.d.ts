import type { Forge } from '../forge/forge.ts';
import type { FileProblem } from '../prompt-files/prompt-file.ts';
import type { RunSettings } from './run-settings.ts';
/** The prompt files of a change were read, and no model was asked. */
export interface ValidatedChange {
    readonly kind: 'validated';
    /** Paths of the changed prompt files, removed ones aside. */
    readonly paths: readonly string[];
    readonly problems: readonly FileProblem[];
    /** What valid ones hold and no run uses. */
    readonly notices: readonly FileProblem[];
    readonly gateFailures: readonly string[];
    /** The commit that was validated. */
    readonly headSha: string;
}
/** All that can be said about a change without a key and without a right to write. @throws SpoError */
export declare function validateChange(forge: Forge, settings: RunSettings): Promise<ValidatedChange>;
