import { DEFAULT_RETRIES } from '../models/retry.js';
import { ERROR_RATE } from './check-files.js';
import { effectiveSettings } from './effective-settings.js';
import { loopSettings } from './run-settings.js';
import { worstCase, worstCaseText } from './worst-case.js';
/** A prompt as the worst case of a run sees it, with what its file says of how it is run. */
export async function planPrompt({ spec, settings: file }, basePrompt, settings, models, initialRound = 1) {
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
/** The worst case of a run in a sentence. @param verdicts whether prompts are compared and confirmed, as a check does */
export function worstCaseOf(prompts, verdicts, models) {
    const retries = models.simulated ? 0 : DEFAULT_RETRIES;
    const migration = models.names.compare !== undefined;
    const plan = { prompts, verdicts, migration, errorRate: ERROR_RATE, retries };
    return worstCaseText(worstCase(plan), models.limits);
}
