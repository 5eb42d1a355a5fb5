import { SpoError } from '../../spo/errors.ts';
import { removeCheckpoint } from '../../workspace/checkpoint.ts';
import type { PromptVersions } from '../change/load-versions.ts';
import type { Run } from '../run.ts';

/**
 * To be called before the first call of a run. Forgets how far an older one in the same workspace had come, unless that
 * one is resumed: done for all prompts at once, since one that is never begun would be resumed from the older run.
 */
export async function beginRun(
  prompts: readonly PromptVersions[],
  { resume, workspace, models }: Pick<Run, 'resume' | 'workspace' | 'models'>,
): Promise<void> {
  const forgotten = resume ? [] : prompts.map(({ head }) => removeCheckpoint(workspace, head.spec.key));
  await Promise.all(forgotten.map((removed) => removed.catch(leaveToPrompt)));
  await models.begin().catch(leaveToPrompt);
}

/** What cannot be removed cannot be written either, and a prompt that comes to that says so in its report. */
function leaveToPrompt(error: unknown): void {
  if (!(error instanceof SpoError)) throw error;
}
