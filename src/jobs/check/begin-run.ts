import { SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import { addUsage, NO_USAGE } from '../../spo/usage.ts';
import { removeCheckpoint, storedCheckpoint } from '../../workspace/checkpoint.ts';
import type { PromptVersions } from '../change/load-versions.ts';
import { usageOf } from '../prompt/progress.ts';
import type { Run } from '../run.ts';

/**
 * To be called before the first call of a run. Forgets how far an older one in the same workspace had come, unless that
 * one is resumed: done for all prompts at once, since one that is never begun would be resumed from the older run.
 */
export async function beginRun(
  prompts: readonly PromptVersions[],
  { resume, workspace, models }: Pick<Run, 'resume' | 'workspace' | 'models'>,
): Promise<void> {
  const earlier = prompts.map(async ({ head: { spec } }): Promise<Usage> => {
    if (!resume) await removeCheckpoint(workspace, spec.key);
    const stored = resume ? await storedCheckpoint(workspace, spec.key) : null;
    return stored === null ? NO_USAGE : usageOf(stored);
  });
  const shown = await Promise.all(earlier.map((usage) => usage.catch(leaveToPrompt)));
  await models.begin(shown.reduce(addUsage, NO_USAGE)).catch(leaveToPrompt);
}

/** What cannot be read or removed cannot be written either, and a prompt that comes to that says so in its report. */
function leaveToPrompt(error: unknown): Usage {
  if (!(error instanceof SpoError)) throw error;
  return NO_USAGE;
}
