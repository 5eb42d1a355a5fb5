import { type BranchTip, type CommitRequest, type PublishedCommit } from '../forge.ts';
import type { Git } from './git-process.ts';
/** `Forge.publishCommit` for a repository on disk. @throws SpoError `branch-not-ours`, `bad-input`, `git` */
export declare function publishCommit(git: Git, request: CommitRequest): Promise<PublishedCommit>;
/** `Forge.currentTip` for a repository on disk. */
export declare function currentTip(git: Git, branch: string): Promise<BranchTip | null>;
