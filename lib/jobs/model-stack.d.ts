import type { BudgetLimits } from '../models/budget/ledger.ts';
import type { Cost } from '../models/prices/prices.ts';
import { type FileSettings } from '../prompt-files/file-settings.ts';
import type { Clock, Models, Randomness, Role } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
import { type JournalPlace } from './budget-journal.ts';
import type { PerModel } from './role-options.ts';
import type { RunSettings } from './run-settings.ts';
/** The models of a run: one queue, one budget and one bill over all of its prompts. */
export interface ModelStack {
    /** `compare` is the new model, and `execute` today's, in a run that compares them. */
    readonly names: PerModel<string>;
    readonly simulated: boolean;
    /** Names, endpoints and parameters: what tells the results of these models from those of others. */
    readonly identity: PerModel<string>;
    /** What a reader should know of how the models were called, such as a parameter that was dropped. */
    notices(): readonly string[];
    readonly limits: BudgetLimits;
    /** How each model is priced that a file with these settings is run with; null for an unknown price. */
    costsFor(file: FileSettings): Promise<PerModel<Cost | null>>;
    /**
     * The models for one prompt, with a bill of its own.
     * @param prompt absent for the models that the run's settings name
     * @throws SpoError `bad-input` when the file names a model whose price is unknown, and money is limited
     */
    forPrompt(prompt?: PromptOfFile): Promise<PromptModels>;
    /** What the whole run has spent. */
    usage(): Usage;
}
export interface PromptOfFile {
    /** `PromptSpec.key` */
    readonly key: string;
    readonly settings: FileSettings;
}
export interface PromptModels {
    readonly models: Models;
    readonly usage: () => Usage;
    readonly names: PerModel<string>;
    /** Roles that the file has its own model or parameters for: what is wrong with them is no matter of other prompts. */
    readonly ownRoles: ReadonlySet<Role>;
    /** What the file asks for and does not get, a sentence each. */
    readonly notices: readonly string[];
}
export interface ModelSurroundings {
    readonly clock: Clock;
    readonly random: Randomness;
    /** For proxies. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Hears each notice once, when it comes up. */
    readonly onNotice?: (sentence: string) => void;
    /** Where the budget keeps what it allowed, for a run that may be resumed; null keeps nothing. */
    readonly journal: JournalPlace | null;
}
/**
 * Builds the models that the settings name, and those that prompt files name when their turn comes: a cache above
 * retries, retries above the queue, and beneath it the budgets, which see every attempt.
 * @throws SpoError `bad-input` when there is no key, or a setting cannot be used
 */
export declare function buildModels(settings: RunSettings, around: ModelSurroundings): Promise<ModelStack>;
