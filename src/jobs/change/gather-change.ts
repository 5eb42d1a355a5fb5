import type { Change, Forge } from '../../forge/forge.ts';
import type { FileProblem, PromptEntry } from '../../prompt-files/prompt-file.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import type { PromptSpec } from '../../spo/types.ts';
import { openProposalBranch, type ProposalBranch } from '../publish/publish-winners.ts';
import { loadChange } from './load-change.ts';
import type { FileVersions, PromptVersions } from './load-versions.ts';
import { refuseSharedFolders } from './result-folders.ts';
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

/**
 * @param defaultBranch for the winners unless the settings name one
 * @param fromFork whether whoever wrote the change need not be allowed to push here
 * @throws SpoError
 */
export async function gatherChange(
  forge: Forge,
  settings: RunSettings,
  defaultBranch: string,
  fromFork: boolean,
): Promise<GatheredChange> {
  const change = await forge.change();
  const branch = await openProposalBranch(forge, settings.branch ?? defaultBranch);
  forge.refuseShortage(selectFiles(change.files, settings.prompts).length);
  const loaded = await loadChange(change, settings.prompts, forge);
  const files = refuseSharedFolders(loaded.files, settings['results-dir']);
  return { ...loaded, branch, files: trustedFiles(files, fromFork) };
}

/** Whether a branch is looked at as it stands: there is no base to compare with. */
export function isRefresh({ baseSha, headSha }: Change): boolean {
  return baseSha === headSha;
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
