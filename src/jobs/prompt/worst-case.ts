import type { BudgetLimits } from '../../models/book/limits.ts';
import { counted, dollars, thousands } from '../../spo/counted.ts';
import { type CallGroup, callsOfComparison, callsOfRounds, type PlannedPrompt } from './worst-case-calls.ts';

/** What a run is about to do. */
export interface RunPlan {
  readonly prompts: readonly PlannedPrompt[];
  /** Whether base is compared with head and the best round is confirmed, as a check does. */
  readonly verdicts: boolean;
  /** Whether a new model is compared with today's, on every prompt. */
  readonly migration: boolean;
  /** For all prompts of the run together, in each direction. */
  readonly errorRate: number;
  /** Attempts beyond the first that a failing call gets. */
  readonly retries: number;
}

/** The most that a run can take when no budget stops it but those of its files. */
export interface WorstCase {
  /** Calls that get an answer. */
  readonly calls: number;
  /** Calls as a budget counts them, when each one only succeeds on its last attempt. */
  readonly attempts: number;
  /** Input and output, with replies of the assumed lengths of `worst-case-calls.ts`. */
  readonly tokens: number;
  /** Null when a price is unknown. */
  readonly costUsd: number | null;
}

/** Adds up the longest run that the settings allow: nothing is decided early, and each proposal is asked for twice. */
export function worstCase(plan: RunPlan): WorstCase {
  return plan.prompts.map((prompt) => worstOfPrompt(prompt, plan)).reduce(add, NOTHING);
}

const NOTHING: WorstCase = { calls: 0, attempts: 0, tokens: 0, costUsd: 0 };

function add(left: WorstCase, right: WorstCase): WorstCase {
  return {
    calls: left.calls + right.calls,
    attempts: left.attempts + right.attempts,
    tokens: left.tokens + right.tokens,
    costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd,
  };
}

function worstOfPrompt(prompt: PlannedPrompt, plan: RunPlan): WorstCase {
  const { maxCalls, maxTokens, maxCostUsd } = prompt.limits;
  const worst = callsOfPrompt(prompt, plan)
    .map((group): WorstCase => {
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
export function worstCaseText({ calls, attempts, tokens, costUsd }: WorstCase, limits: BudgetLimits): string {
  const retried = attempts > calls ? ` (${thousands(attempts)} with every retry)` : '';
  const cost = costUsd === null ? 'an unknown cost' : dollars(costUsd);
  return `At most ${counted(calls, 'call')}${retried}, about ${counted(tokens, 'token')} and ${cost}; budget: ${budgetText(limits)}.`;
}

function budgetText({ maxCalls, maxTokens, maxCostUsd, maxMinutes }: BudgetLimits): string {
  const parts = [
    maxCalls === null ? '' : counted(maxCalls, 'call'),
    maxTokens === null ? '' : counted(maxTokens, 'token'),
    maxCostUsd === null ? '' : dollars(maxCostUsd),
    maxMinutes === null ? '' : counted(maxMinutes, 'minute'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function callsOfPrompt(prompt: PlannedPrompt, plan: RunPlan): CallGroup[] {
  const { errorRate, prompts, verdicts, migration } = plan;
  const { settings } = prompt;
  const executor = migration ? 'compare' : 'execute';
  const rounds = callsOfRounds(prompt, executor);
  if (!verdicts) return rounds;
  const isCompared = (each: PlannedPrompt) => migration || hasOtherBase(each);
  const compared = prompts.filter(isCompared).length;
  const first = isCompared(prompt)
    ? callsOfComparison(prompt, errorRate / compared, ['execute', executor])
    : [];
  const tries = settings.initialRound > 1 || settings.maxRounds > 1;
  if (!tries) return [...first, ...rounds];
  const confirmation = callsOfComparison(prompt, errorRate / prompts.length, [executor, executor]);
  // A prompt that got worse on the new model meets today's once more, with the text that was adapted.
  return [...first, ...rounds, ...confirmation, ...(migration ? first : [])];
}

function hasOtherBase({ spec, basePrompt }: PlannedPrompt): boolean {
  return basePrompt !== null && basePrompt !== spec.prompt;
}

function costOfGroup(
  { role, calls, promptTokens, completionTokens }: CallGroup,
  { costs }: PlannedPrompt,
): number | null {
  if (calls === 0) return 0;
  const each = costs[role]?.({ promptTokens, cachedPromptTokens: 0, completionTokens });
  return each === undefined || each === null ? null : each * calls;
}
