import { createLocalGitForge } from '../../forge/local-git/local-git-forge.ts';
import { type CheckRequest, type CheckResult, checkChange } from './check-change.ts';

export interface RepositoryCheck extends Omit<CheckRequest, 'forge' | 'defaultBranch' | 'fromFork'> {
  /** A directory inside the repository. */
  readonly directory: string;
  readonly base: string;
  readonly head: string;
  /** File that keeps the comment. */
  readonly commentFile?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The pull-request job on a local git repository. @throws SpoError */
export function checkRepository(check: RepositoryCheck): Promise<CheckResult> {
  const { directory, base, head, commentFile, environment } = check;
  const place = commentFile === undefined ? {} : { commentFile };
  const commits = check.settings.commit !== 'never';
  const forge = createLocalGitForge({ directory, base, head, environment, commits, ...place });
  return checkChange({ ...check, forge, defaultBranch: 'spo/check', fromFork: false });
}
