import { counted, thousands } from '../report/numbers.js';
import { callsOfComparison, callsOfRounds } from './worst-case-calls.js';
/** Adds up the longest run that the settings allow: nothing is decided early, and each proposal is asked for twice. */
export function worstCase(plan) {
    return plan.prompts.map((prompt) => worstOfPrompt(prompt, plan)).reduce(add, NOTHING);
}
const NOTHING = { calls: 0, attempts: 0, tokens: 0, costUsd: 0 };
function add(left, right) {
    return {
        calls: left.calls + right.calls,
        attempts: left.attempts + right.attempts,
        tokens: left.tokens + right.tokens,
        costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd,
    };
}
function worstOfPrompt(prompt, plan) {
    const { maxCalls, maxTokens, maxCostUsd } = prompt.limits;
    const worst = callsOfPrompt(prompt, plan)
        .map((group) => {
        const { calls, promptTokens, completionTokens } = group;
        const tokens = calls * (promptTokens + completionTokens);
        return { calls, attempts: calls * (1 + plan.retries), tokens, costUsd: costOfGroup(group, prompt) };
    })
        .reduce(add, NOTHING);
    return {
        calls: Math.min(worst.calls, maxCalls ?? worst.calls),
        attempts: Math.min(worst.attempts, maxCalls ?? worst.attempts),
        tokens: Math.min(worst.tokens, maxTokens ?? worst.tokens),
        costUsd: worst.costUsd && Math.min(worst.costUsd, maxCostUsd ?? worst.costUsd),
    };
}
/** `At most 1,234 calls (4,936 with every retry), about 2,100,000 tokens and $1.23; budget: 500 calls, $1.00.` */
export function worstCaseText({ calls, attempts, tokens, costUsd }, limits) {
    const retried = attempts > calls ? ` (${thousands(attempts)} with every retry)` : '';
    const cost = costUsd === null ? 'an unknown cost' : dollars(costUsd);
    return `At most ${counted(calls, 'call')}${retried}, about ${counted(tokens, 'token')} and ${cost}; budget: ${budgetText(limits)}.`;
}
function budgetText({ maxCalls, maxTokens, maxCostUsd, maxMinutes }) {
    const parts = [
        maxCalls === null ? '' : counted(maxCalls, 'call'),
        maxTokens === null ? '' : counted(maxTokens, 'token'),
        maxCostUsd === null ? '' : dollars(maxCostUsd),
        maxMinutes === null ? '' : counted(maxMinutes, 'minute'),
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'none' : parts.join(', ');
}
function dollars(value) {
    return `$${value.toFixed(value > 0 && value < 0.01 ? 4 : 2)}`;
}
function callsOfPrompt(prompt, plan) {
    const { errorRate, prompts, verdicts, migration } = plan;
    const { settings } = prompt;
    const executor = migration ? 'compare' : 'execute';
    const rounds = callsOfRounds(prompt, executor);
    if (!verdicts)
        return rounds;
    const isCompared = (each) => migration || hasOtherBase(each);
    const compared = prompts.filter(isCompared).length;
    const first = isCompared(prompt)
        ? callsOfComparison(prompt, errorRate / compared, ['execute', executor])
        : [];
    const tries = settings.initialRound > 1 || settings.maxRounds > 1;
    if (!tries)
        return [...first, ...rounds];
    const confirmation = callsOfComparison(prompt, errorRate / prompts.length, [executor, executor]);
    // A prompt that got worse on the new model meets today's once more, with the text that was adapted.
    return [...first, ...rounds, ...confirmation, ...(migration ? first : [])];
}
function hasOtherBase({ spec, basePrompt }) {
    return basePrompt !== null && basePrompt !== spec.prompt;
}
function costOfGroup({ role, calls, promptTokens, completionTokens }, { costs }) {
    if (calls === 0)
        return 0;
    const each = costs[role]?.({ promptTokens, cachedPromptTokens: 0, completionTokens });
    return each === undefined || each === null ? null : each * calls;
}
