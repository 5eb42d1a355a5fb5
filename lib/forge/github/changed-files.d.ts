import type { ChangedFile } from '../forge.ts';
import { type RepositoryAccess } from './repository-access.ts';
/**
 * What a reader must know of a list that GitHub has cut.
 * @param changed number of files that the event speaks of; null where it did not.
 */
export declare function cutListNotices(listed: number, changed: number | null): string[];
/**
 * The files that a pull request changes, over all pages.
 * @throws SpoError `forge-not-found`, `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export declare function listChangedFiles(access: RepositoryAccess, number: number): Promise<ChangedFile[]>;
