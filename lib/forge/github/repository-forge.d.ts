import type { Forge } from '../forge.ts';
import { type CommitTrees } from './commit-tree.ts';
import { type Identity } from './identity.ts';
import { type RepositoryAccess } from './repository-access.ts';
/** What a forge does with the repository alone, whether a pull request is served or a branch. */
type RepositoryForge = Pick<Forge, 'readFile' | 'listFiles' | 'refuseShortage' | 'refuseBranch' | 'currentTip' | 'publishCommit' | 'readRecords' | 'writeRecords'>;
/** That part of a forge, and what its other parts share with it. */
export interface RepositorySide {
    readonly forge: RepositoryForge;
    readonly trees: CommitTrees;
    /** Asks once. */
    readonly whoAmI: () => Promise<Identity>;
}
/** @param inUse branches that no results may go to, each with what it is to this run. */
export declare function repositorySide(access: RepositoryAccess, inUse: ReadonlyMap<string, string>): RepositorySide;
export {};
