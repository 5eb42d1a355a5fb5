import type { Change } from '../../forge/forge.ts';
import type { FileProblem, PromptEntry } from '../../prompt-files/prompt-file.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import type { PromptSpec } from '../../spo/types.ts';
import type { Task } from '../task.ts';
import { loadChange } from './load-change.ts';
import type { FileVersions, PromptVersions } from './load-versions.ts';
import { openProposalBranch, type ProposalBranch } from './proposal-branch.ts';
import { refuseOddFolders } from './result-folders.ts';
import { selectFiles } from './select-files.ts';
import { trustedFiles } from './trusted-settings.ts';

/** Everything that a run reads before it spends anything. */
export interface GatheredChange {
  readonly change: Change;
  /** Where winners would go. */
  readonly branch: ProposalBranch;
  /** The selected files in both versions, sorted by path. */
  readonly files: readonly FileVersions[];
}

/** Whether the settings and models that a file asks for come from somebody who need not be allowed to push here. */
export function isForeign(task: Task): boolean {
  return task.kind === 'pull-request' && task.fromFork;
}

/** @throws SpoError */
export async function readChange(task: Task, settings: RunSettings): Promise<GatheredChange> {
  const { repository, branches } = task;
  const change = await repository.change();
  const branch = await openProposalBranch(branches, settings.branch ?? task.defaultBranch);
  repository.refuseShortage(selectFiles(change.files, settings.prompts).length);
  const loaded = await loadChange(change, settings.prompts, repository);
  const files = refuseOddFolders(loaded.files, settings['results-dir']);
  return { ...loaded, branch, files: trustedFiles(files, isForeign(task)) };
}

/** The prompts of those files that can be read, but for those that are switched off. */
export function promptsOf(files: readonly FileVersions[]): PromptVersions[] {
  return files
    .flatMap((file) => (file.kind === 'prompts' ? file.prompts : []))
    .filter(({ head }) => !isOff(head));
}

/** What is optimized in those files. */
export function specsOf(files: readonly FileVersions[]): PromptSpec[] {
  return promptsOf(files).map(({ head }) => head.spec);
}

/** Whether a prompt is only validated. */
export function isOff({ settings }: PromptEntry): boolean {
  return settings.off === true;
}

/** What those files hold and no run uses, each at its place. */
export function noticesOf(files: readonly FileVersions[]): FileProblem[] {
  return files.flatMap((file) => (file.kind === 'prompts' ? file.notices : []));
}
