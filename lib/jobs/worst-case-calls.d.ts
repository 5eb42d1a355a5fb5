import type { BudgetLimits } from '../models/budget/ledger.ts';
import type { Cost } from '../models/prices/prices.ts';
import { type LoopSettings } from '../spo/settings.ts';
import type { PromptSpec } from '../spo/types.ts';
import type { ModelRole, PerModel } from './role-options.ts';
/** The models that answer cases: today's, and the one that could replace it. */
export type ExecutorRole = 'execute' | 'compare';
export interface PlannedPrompt {
    readonly spec: PromptSpec;
    /** Null for a prompt that has no base version. */
    readonly basePrompt: string | null;
    readonly settings: LoopSettings;
    /** Null for an unknown price. */
    readonly costs: PerModel<Cost | null>;
    /** Its own part of the run's budget; null for no limit. */
    readonly limits: Omit<BudgetLimits, 'maxMinutes'>;
}
/** Calls of the same size; tokens are those of one call. */
export interface CallGroup {
    readonly role: ModelRole;
    readonly calls: number;
    readonly promptTokens: number;
    readonly completionTokens: number;
}
/** The loop when every round is fought out: both proposals, all answers, all ballots. */
export declare function callsOfRounds({ spec, settings }: PlannedPrompt, executor: ExecutorRole): CallGroup[];
/**
 * A comparison that is undecided to its last pair. Where there are checks, each case differs once, which spares
 * its ballots and has it drawn again.
 * @param sides who answers for the incumbent and for the challenger
 */
export declare function callsOfComparison({ spec }: PlannedPrompt, errorRate: number, sides: readonly [ExecutorRole, ExecutorRole]): CallGroup[];
