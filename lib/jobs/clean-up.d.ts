import type { CloseOut } from '../forge/github/close-out.ts';
import { SpoError } from '../spo/errors.ts';
import type { RunSettings } from './run-settings.ts';
/** A closed pull request was tidied up after. */
export interface ClosedPullRequest {
    readonly kind: 'closed';
    /** What was done, in a sentence. */
    readonly sentence: string;
    /** Address of the comment that is final now; null when there is none. */
    readonly comment: string | null;
    /** What could not be done, and why. */
    readonly warnings: readonly SpoError[];
}
/**
 * Deletes the branch of a closed pull request if it is ours, and marks its comment final. A branch that the settings name
 * may serve other pull requests too, and stays.
 */
export declare function cleanUp(closeOut: CloseOut, { number, merged }: {
    readonly number: number;
    readonly merged: boolean;
}, settings: RunSettings): Promise<ClosedPullRequest>;
