import { createLocalGitForge } from '../../forge/local-git/local-git-forge.ts';
import type { Run } from '../run.ts';
import type { LocalTask } from '../task.ts';
import { checkChange } from './check-change.ts';
import type { CheckResult } from './outcome.ts';

export interface LocalChange {
  /** A directory inside the repository. */
  readonly directory: string;
  readonly base: string;
  readonly head: string;
  /** File that keeps the comment; null for none. */
  readonly commentFile: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The pull-request job on a local git repository. @throws SpoError */
export function checkRepository(
  { directory, base, head, commentFile, environment }: LocalChange,
  run: Run,
): Promise<CheckResult> {
  const commits = run.settings.commit !== 'never';
  const forge = createLocalGitForge({ directory, base, head, environment, commits });
  const place = { repository: forge, branches: forge, records: forge, defaultBranch: 'spo/check' };
  const task: LocalTask = { kind: 'local', ...place, commentFile };
  return checkChange(task, run);
}
