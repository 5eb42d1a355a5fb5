import { DEFAULT_RETRIES } from '../../models/retry.ts';
import type { ModelStack } from '../../models/run/run-models.ts';
import type { PromptEntry } from '../../prompt-files/prompt-file.ts';
import { effectiveSettings } from '../../settings/of-file.ts';
import { loopSettings, type RunSettings } from '../../settings/run-settings.ts';
import { ERROR_RATE } from '../check/check-files.ts';
import { type WorstCase, worstCase, worstCaseText } from './worst-case.ts';
import type { PlannedPrompt } from './worst-case-calls.ts';

/** A prompt as the worst case of a run sees it, with what its file says of how it is run. */
export async function planPrompt(
  { spec, settings: file }: Pick<PromptEntry, 'spec' | 'settings'>,
  basePrompt: string | null,
  settings: RunSettings,
  models: Pick<ModelStack, 'costsFor'>,
  initialRound = 1,
): Promise<PlannedPrompt> {
  return {
    spec,
    basePrompt,
    settings: loopSettings(effectiveSettings(settings, file).settings, initialRound),
    costs: await models.costsFor(file),
    limits: {
      maxCalls: file.maxCalls ?? null,
      maxTokens: file.maxTokens ?? null,
      maxCostUsd: file.maxCostUsd ?? null,
    },
  };
}

/** The worst case of a run with these models. @param verdicts whether prompts are compared and confirmed, as a check does */
export function worstCaseWith(
  prompts: readonly PlannedPrompt[],
  verdicts: boolean,
  models: ModelStack,
): WorstCase {
  const retries = models.simulated ? 0 : DEFAULT_RETRIES;
  const migration = models.names.compare !== undefined;
  return worstCase({ prompts, verdicts, migration, errorRate: ERROR_RATE, retries });
}

/** The same in a sentence. */
export function worstCaseOf(
  prompts: readonly PlannedPrompt[],
  verdicts: boolean,
  models: ModelStack,
): string {
  return worstCaseText(worstCaseWith(prompts, verdicts, models), models.limits);
}
