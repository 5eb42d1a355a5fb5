import type { BudgetLimits } from '../models/budget/ledger.ts';
import { type PlannedPrompt } from './worst-case-calls.ts';
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
export declare function worstCase(plan: RunPlan): WorstCase;
/** `At most 1,234 calls (4,936 with every retry), about 2,100,000 tokens and $1.23; budget: 500 calls, $1.00.` */
export declare function worstCaseText({ calls, attempts, tokens, costUsd }: WorstCase, limits: BudgetLimits): string;
