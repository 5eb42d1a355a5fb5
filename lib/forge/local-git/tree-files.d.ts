import { type Git } from './git-process.ts';
/** A regular file in a commit's tree. */
export interface TreeFile {
    readonly mode: '100644' | '100755';
    readonly object: string;
}
/** The regular file at a path; null when there is none, or a symbolic link, a submodule or a folder. */
export declare function findFile(git: Git, commit: string, path: string): Promise<TreeFile | null>;
/** Paths of the regular files of a commit. @throws SpoError `forge-not-found` when the commit is not there */
export declare function listTreeFiles(git: Git, commit: string): Promise<string[]>;
/** The bytes of the regular file at a path; null where `findFile` finds none. */
export declare function readTreeFile(git: Git, commit: string, path: string): Promise<Uint8Array | null>;
