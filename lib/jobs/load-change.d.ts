import type { Change, Forge } from '../forge/forge.ts';
import { type FileVersions } from './load-versions.ts';
/** A change with its prompt files in both versions, sorted by path. */
export interface LoadedChange {
    readonly change: Change;
    readonly files: readonly FileVersions[];
}
/**
 * Reads the prompt files that a change touches: those that match and changed, and those that match and name a file that
 * changed. What a prompt file names is a part of that one and no prompt file of its own.
 * @throws SpoError
 */
export declare function loadChange(change: Change, globs: readonly string[], forge: Forge): Promise<LoadedChange>;
