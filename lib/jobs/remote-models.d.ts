import type { Budget } from '../models/budget/budget.ts';
import type { Notices } from '../models/notices.ts';
import type { Clock, Randomness } from '../spo/ports.ts';
import type { ModelSource } from './model-part.ts';
import type { RunSettings } from './run-settings.ts';
interface Surroundings {
    readonly clock: Clock;
    readonly random: Randomness;
    /** For proxies. */
    readonly environment: Readonly<Record<string, string | undefined>>;
}
/**
 * Models behind endpoints: retries above the one queue of the run, and beneath it the budgets, which see every attempt.
 * @throws SpoError `bad-input` for prices or a proxy that cannot be read
 */
export declare function remoteSource(run: RunSettings, { clock, random, environment }: Surroundings, notices: Notices, budget: Budget): ModelSource;
export {};
