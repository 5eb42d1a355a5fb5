import type { Repository } from '../../forge/forge.ts';
import type { FileProblem } from '../../prompt-files/prompt-file.ts';
import { gateFailures } from '../../report/gate.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { noticesOf } from '../change/gather-change.ts';
import { loadChange } from '../change/load-change.ts';
import { refuseOddFolders } from '../change/result-folders.ts';
import { reportOfFile } from '../prompt/report-of-prompt.ts';

/** The prompt files of a change were read, and no model was asked. */
export interface ValidatedChange {
  readonly kind: 'validated';
  /** Paths of the changed prompt files, removed ones aside. */
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
  /** What valid ones hold and no run uses. */
  readonly notices: readonly FileProblem[];
  readonly gateFailures: readonly string[];
  /** The commit that was validated. */
  readonly headSha: string;
}

/** All that can be said about a change without a key and without a right to write. @throws SpoError */
export async function validateChange(
  repository: Repository,
  settings: RunSettings,
): Promise<ValidatedChange> {
  const { change, files: loaded } = await loadChange(await repository.change(), settings.prompts, repository);
  const files = refuseOddFolders(loaded, settings['results-dir']).filter(({ kind }) => kind !== 'removed');
  const invalid = files.filter((file) => file.kind === 'invalid');
  const prompts = invalid.map(({ file }) => reportOfFile(file, 'invalid'));
  return {
    kind: 'validated',
    paths: files.map(({ file }) => file.path),
    problems: invalid.flatMap(({ problems }) => problems),
    notices: noticesOf(files),
    gateFailures: gateFailures({ prompts }, settings['fail-on']),
    headSha: change.headSha,
  };
}
