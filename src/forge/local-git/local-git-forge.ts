// The forge in a local repository, by calls of the program git, without touching the working tree.

import { SpoError } from '../../spo/errors.ts';
import { currentTip, publishCommit } from '../branch-store.ts';
import type { Change, Forge } from '../forge.ts';
import { createRecordStore } from '../record-store.ts';
import { refuseBranchOfOthers } from '../refused-branch.ts';
import { refuseBranchName } from './branch-guard.ts';
import { localCommitObjects, refuseUsedBranch } from './commit-objects.ts';
import { mergeBase, resolveCommit } from './commits.ts';
import { type Environment, type Git, openGit, refused } from './git-process.ts';
import { parseNameStatus } from './name-status.ts';
import { localRecordObjects } from './record-objects.ts';
import { listTreeFiles, readTreeFile } from './tree-files.ts';

export interface LocalGitOptions {
  /** A directory inside the repository; it may be bare. */
  readonly directory: string;
  /** Branch, tag or SHA that the change is compared with. */
  readonly base: string;
  /** Branch, tag or SHA of the change. */
  readonly head: string;
  /** False where nothing will be committed, so that it does not matter who works on the branch; default true. */
  readonly commits?: boolean;
  /** The process's variables, for `PATH` and `HOME`; git's own are not passed on. */
  readonly environment: Environment;
}

/**
 * A forge on a local repository, by the `git` program. Reads commits only, so that neither the work tree nor
 * the user's index matters or changes.
 */
export function createLocalGitForge(options: LocalGitOptions): Forge {
  const git = openGit(options.directory, options.environment);
  const commits = localCommitObjects(git);
  let read: Promise<Change> | null = null;
  const fixed = () => {
    read ??= readChange(git, options);
    return read;
  };
  return {
    change: fixed,
    readFile: (commit, path) => readTreeFile(git, commit, path),
    listFiles: (commit) => listTreeFiles(git, commit),
    refuseShortage: () => {},
    refuseBranch: async (branch) => {
      await refuseBranchName(git, branch);
      refuseBranchOfOthers(branch, branchesInUse(options));
      if (options.commits !== false) await refuseUsedBranch(git, branch);
    },
    currentTip: (branch) => currentTip(commits, branch),
    publishCommit: async (request) => {
      await refuseBranchName(git, request.branch);
      // Before the policy reads it again: a refusal leaves no objects behind.
      await refuseUsedBranch(git, request.branch);
      return publishCommit(commits, { ...request, parent: await resolveCommit(git, request.parent) });
    },
    ...createRecordStore(localRecordObjects(git)),
  };
}

/** Those that this run was told of: a repository on disk does not know which branches are protected elsewhere. */
function branchesInUse({ base, head }: LocalGitOptions): ReadonlyMap<string, string> {
  return new Map([
    [head, 'the branch that is checked'],
    [base, 'the branch that it is compared with'],
  ]);
}

async function readChange(git: Git, options: LocalGitOptions): Promise<Change> {
  await refuseOtherDirectory(git, options.directory);
  const base = await resolveCommit(git, options.base);
  const headSha = await resolveCommit(git, options.head);
  const baseSha = await mergeBase(git, base, headSha);
  // diff-tree and not diff: the user's diff settings must not change the list.
  const listed = await git.run(['diff-tree', '-r', '-z', '-M', '--name-status', baseSha, headSha, '--']);
  return { number: null, baseSha, headSha, files: parseNameStatus(listed.toString('utf8')) };
}

async function refuseOtherDirectory(git: Git, directory: string): Promise<void> {
  const args = ['rev-parse', '--git-dir'];
  const result = await git.attempt(args);
  if (result.exitCode === 0) return;
  if (!result.stderr.includes('not a git repository')) throw refused(args, result);
  throw new SpoError('bad-input', `${directory} is not in a git repository.`, {
    remedy: 'Run it in a clone of the repository, or name its directory.',
  });
}
