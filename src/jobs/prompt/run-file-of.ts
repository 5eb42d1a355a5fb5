import type { PromptModels } from '../../models/run/run-models.ts';
import type { PromptEntry } from '../../prompt-files/prompt-file.ts';
import type { RunFile } from '../../workspace/run-file.ts';
import type { OptimizeFileRequest } from './optimize-file.ts';

/** A run that starts, as its folder tells of it. @param startedAt milliseconds since the epoch */
export function runFileOf(
  { path, shownPath = path, initialRound, restart, settings }: OptimizeFileRequest,
  { name, spec }: PromptEntry,
  { names }: PromptModels,
  startedAt: number,
  notices: readonly string[],
): RunFile {
  const { optimize, evaluate, execute } = names;
  return {
    path: shownPath,
    promptName: name,
    initialRound,
    questions: spec.cases.map(({ question }) => question),
    models: { optimize, evaluate, execute },
    simulated: settings.offline,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: null,
    stoppedBy: null,
    notices,
    request: restart ?? null,
  };
}
