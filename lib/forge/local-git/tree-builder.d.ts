import type { CommitFile } from '../forge.ts';
import type { Git } from './git-process.ts';
/**
 * The tree of `parent` with the files replaced or added. A file that exists keeps its mode.
 * @returns the tree's SHA.
 * @throws SpoError `bad-input` for a path that git does not take, `git`
 */
export declare function buildTree(git: Git, parent: string, files: readonly CommitFile[]): Promise<string>;
