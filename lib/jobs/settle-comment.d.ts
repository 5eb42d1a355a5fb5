import { type Forge } from '../forge/forge.ts';
import { type RunPlace } from '../report/running-comment.ts';
import type { RunSettings } from './run-settings.ts';
/**
 * Sets a comment right that claims that a run is going on which is not.
 * @param run the one that ended; null when any run that is claimed to go on has ended
 * @throws SpoError
 */
export declare function settleComment(forge: Pick<Forge, 'readComment' | 'publishProgress'>, run: RunPlace | null): Promise<'settled' | 'right'>;
/** Takes back a claim of this run, which gave way to another. */
export declare function settleOwnComment(request: SettledRequest): Promise<void>;
/** Takes back a claim of any run, where this one has nothing to do and others may have died. */
export declare function settleAnyComment(request: SettledRequest): Promise<void>;
interface SettledRequest {
    readonly forge: Forge;
    readonly settings: RunSettings;
    readonly run?: RunPlace;
}
export {};
