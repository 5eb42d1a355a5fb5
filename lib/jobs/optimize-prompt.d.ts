import { SpoError } from '../spo/errors.ts';
import type { Models, SpoEvent } from '../spo/ports.ts';
import { type Ballots } from '../spo/settings.ts';
import type { Case, Round, StoppedBy, Usage } from '../spo/types.ts';
/** What `optimizePrompt` needs. Only `prompt` and `cases` have no default. */
export interface OptimizePromptOptions {
    readonly prompt: string;
    /** Questions to try prompts on, at least one; reference answers help the judge. */
    readonly cases: readonly Case[];
    /** What a good answer is. */
    readonly requirements?: string;
    /** Most words of a new prompt; no limit by default. */
    readonly count?: number;
    /** An OpenAI-compatible endpoint; the environment is not read. */
    readonly apiKey?: string;
    readonly baseUrl?: string;
    readonly optimizeModel?: string;
    readonly evaluateModel?: string;
    readonly executeModel?: string;
    /** Models of your own, instead of an endpoint. */
    readonly models?: Models;
    /** Uses the simulated model: no key, no network, no proof. */
    readonly offline?: boolean;
    readonly maxRounds?: number;
    readonly sampleSize?: number;
    readonly ballots?: Ballots;
    readonly patience?: number;
    readonly judgeBy?: 'set' | 'case';
    readonly seed?: number;
    readonly maxConcurrency?: number;
    readonly onEvent?: (event: SpoEvent) => void | Promise<void>;
    readonly signal?: AbortSignal;
}
export interface OptimizePromptResult {
    /** The best prompt found; the given one when no challenger was accepted. */
    readonly prompt: string;
    /** Round of that prompt; 1 when it is the given one. */
    readonly bestRound: number;
    readonly rounds: readonly Round[];
    readonly stoppedBy: StoppedBy;
    readonly usage: Usage;
    /** What ended the loop early; null when it ran to its end. */
    readonly error: SpoError | null;
}
/**
 * Runs Self-Supervised Prompt Optimization (arXiv 2502.06855) on one prompt.
 * @throws SpoError `bad-input` for options that cannot be used, or the fault that spoiled the first round
 */
export declare function optimizePrompt(options: OptimizePromptOptions): Promise<OptimizePromptResult>;
