import { DEFAULT_RETRIES } from '../models/retry.js';
import { SpoError } from '../spo/errors.js';
import { openWorkspace } from '../workspace/workspace.js';
import { ERROR_RATE } from './check-files.js';
import { choosePrompt } from './choose-prompt.js';
import { isOff } from './gather-change.js';
import { parsePromptFileOnDisk } from './prompt-file-on-disk.js';
import { worstCase } from './worst-case.js';
import { planPrompt } from './worst-case-of.js';
/** What would stand in the way of a new run; nothing is written or asked. Empty when nothing would. */
export async function problemsOfRun(request) {
    const [prompt, results] = await Promise.all([problemOfPrompt(request), problemOfResults(request)]);
    return [prompt, results].filter((problem) => problem !== null);
}
/** The most that a run without problems can take, within its budget. @throws SpoError as `optimizeFile` does */
export async function mostOfRun(request, models) {
    const entry = choosePrompt(await parsePromptFileOnDisk(request.path, request.bytes), request.promptName);
    const prompt = await planPrompt(entry, null, request.settings, models, request.initialRound);
    const retries = models.simulated ? 0 : DEFAULT_RETRIES;
    const plan = { prompts: [prompt], verdicts: false, migration: false, errorRate: ERROR_RATE, retries };
    const most = worstCase(plan);
    const { maxCalls, maxTokens, maxCostUsd } = models.limits;
    return {
        calls: Math.min(most.calls, maxCalls ?? most.calls),
        attempts: Math.min(most.attempts, maxCalls ?? most.attempts),
        tokens: Math.min(most.tokens, maxTokens ?? most.tokens),
        costUsd: most.costUsd === null ? maxCostUsd : Math.min(most.costUsd, maxCostUsd ?? most.costUsd),
    };
}
async function problemOfPrompt({ path, bytes, promptName }) {
    return await problemOf('path', async () => {
        const parsed = await parsePromptFileOnDisk(path, bytes);
        return await problemOf('promptName', async () => {
            if (!isOff(choosePrompt(parsed, promptName)))
                return null;
            return { of: 'promptName', message: 'The file says `off: true` of this prompt.' };
        });
    });
}
async function problemOfResults({ workspace, name, initialRound }) {
    return await problemOf('name', async () => {
        const results = await openWorkspace(workspace, name);
        const last = results.entries().at(-1)?.round ?? 0;
        if (last >= initialRound) {
            const ways = `Choose another name, or ${last + 1} as the first round to go on from there.`;
            return { of: 'name', message: `Results up to round ${last} have this name. ${ways}` };
        }
        if (initialRound === 1 || results.best() !== null)
            return null;
        return { of: 'initialRound', message: 'There is no successful round of this name to go on from.' };
    });
}
async function problemOf(of, look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof SpoError))
            throw error;
        return { of, message: error.message };
    }
}
