import { DEFAULT_RETRIES } from '../models/retry.ts';
import type { LoopSettings } from '../spo/settings.ts';
import { ERROR_RATE } from './check-files.ts';
import type { ModelStack } from './model-stack.ts';
import { worstCase, worstCaseText } from './worst-case.ts';
import type { PlannedPrompt } from './worst-case-calls.ts';

/** The worst case of a run in a sentence. @param verdicts whether prompts are compared and confirmed, as a check does */
export function worstCaseOf(
  prompts: readonly PlannedPrompt[],
  settings: LoopSettings,
  verdicts: boolean,
  models: ModelStack,
): string {
  const retries = models.simulated ? 0 : DEFAULT_RETRIES;
  const migration = models.names.compare !== undefined;
  const { costs } = models;
  const plan = { prompts, settings, verdicts, migration, errorRate: ERROR_RATE, retries, costs };
  return worstCaseText(worstCase(plan), models.limits);
}
