import type { ChangedFile } from '../forge/forge.ts';
import type { PromptReport } from '../report/run-report.ts';
import { SpoError } from '../spo/errors.ts';
import type { Ports } from '../spo/ports.ts';
import type { SignTest } from '../spo/sign-test.ts';
import type { PromptVersions } from './load-versions.ts';
import type { PromptModels } from './model-stack.ts';
import type { PerModel } from './role-options.ts';
import { type RunSettings } from './run-settings.ts';
export interface PromptCheck {
    readonly file: ChangedFile;
    readonly versions: PromptVersions;
    /** What its file says is in them already. */
    readonly settings: RunSettings;
    /** What the file asked for in vain, a sentence each. */
    readonly refused: readonly string[];
    /** For base against head, or today's model against the new one; its error rate is this prompt's share of the run's. */
    readonly checkTest: SignTest;
    /** For the best round against head; the same of it. */
    readonly confirmTest: SignTest;
    /** Folder of this prompt's results. */
    readonly workspaceRoot: string;
    /** Whether to go on from an interrupted run, if there is one. */
    readonly resume: boolean;
    /** Whether its search was finished before and found nothing; it is not begun again. */
    readonly alreadySearched: boolean;
    readonly models: PromptModels;
    /** Those of the run: another name in `models` is worth a word in the report. */
    readonly runNames: PerModel<string>;
}
export interface CheckedPrompt {
    readonly report: PromptReport;
    /** A fault that would hit every other prompt too; null when there was none. */
    readonly fault: SpoError | null;
}
/**
 * Everything that is done for one prompt of a change: base against head, the rounds from the head version,
 * and the confirmation of the last incumbent. A fault keeps what was reached before it.
 *
 * Where the ports have two executors, the change is that of the model: today's is the base, the new one the
 * head, and the rounds adapt the prompt to the new one.
 */
export declare function checkPrompt(check: PromptCheck, ports: Ports): Promise<CheckedPrompt>;
