import type { ChangedFile } from '../forge.ts';
/**
 * Reads what `git diff-tree --name-status -z -M` prints: a status and its path or paths, each ended by NUL.
 * @throws SpoError `git` for anything else.
 */
export declare function parseNameStatus(output: string): ChangedFile[];
