import { SpoError } from '../spo/errors.ts';
import { removeCheckpoint } from '../workspace/checkpoint.ts';
import type { PromptVersions } from './change/load-versions.ts';
import type { JobSurroundings } from './job-surroundings.ts';

/**
 * Forgets how far an older run in the same workspace had come with these prompts, unless that run is resumed. Done for
 * all of them before the first call: a prompt that is never begun would otherwise be resumed from the older run.
 */
export async function forgetOlderRun(
  prompts: readonly PromptVersions[],
  { resume, workspace, models }: Pick<JobSurroundings, 'resume' | 'workspace' | 'models'>,
): Promise<void> {
  if (resume) return;
  const checkpoints = prompts.map(({ head }) =>
    removeCheckpoint(workspace, head.spec.key).catch(leaveToPrompt),
  );
  await Promise.all([...checkpoints, models.startAnew().catch(leaveToPrompt)]);
}

/** What cannot be removed cannot be written either, and a prompt that comes to that says so in its report. */
function leaveToPrompt(error: unknown): void {
  if (!(error instanceof SpoError)) throw error;
}
