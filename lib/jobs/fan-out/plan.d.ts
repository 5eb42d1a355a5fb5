import { z } from 'zod';
import type { ChangedFile } from '../../forge/forge.ts';
import type { PromptReport, RunReport } from '../../report/run-report.ts';
import { type RunRecord } from '../finished-records.ts';
import type { SharedLimits } from './budget-shares.ts';
/** One machine's part of a run. */
export interface PlannedLeg {
    /** Counted from 1. */
    readonly leg: number;
    /** Files of its shard, at least one; all prompts of a file are checked by the same leg. */
    readonly paths: readonly string[];
    /** How many prompts these files hold. */
    readonly prompts: number;
    /** Calls that they are expected to take. */
    readonly calls: number;
    readonly budget: SharedLimits;
}
/** Everything that the legs of a run and the job that publishes have to agree on. */
export interface FanOutPlan {
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    /** `owner/name` */
    readonly repository: string;
    /** Of the pull request; null where there is none. */
    readonly number: number | null;
    readonly baseSha: string;
    readonly headSha: string;
    /** Where the winners go. */
    readonly branch: string;
    /** Where that branch ended when the plan was made; null when it did not exist. */
    readonly tipAtStart: string | null;
    /** What a reader must know of the change, such as that its list of files is cut. */
    readonly notices: readonly string[];
    /** The selected files of the change, in the order in which they are reported. */
    readonly files: readonly ChangedFile[];
    /** Changed files that hold the texts of prompts in those: where suggestions may go. */
    readonly texts: readonly ChangedFile[];
    /** Made by `settingsDigests`. */
    readonly settings: Readonly<Record<string, string>>;
    /** SHA-256 of what identifies the models, 64 hex digits. */
    readonly modelsDigest: string;
    readonly models: RunReport['models'];
    readonly simulated: boolean;
    /** How many prompts of the whole run share its error rate: base against head, and best round against head. */
    readonly shares: {
        readonly compared: number;
        readonly confirmed: number;
    };
    /** Keys of prompts that an earlier run searched and found nothing better for. */
    readonly searched: readonly string[];
    /** Keys of prompts in these files that no leg runs: they are carried, switched off, or have not changed since they were searched. */
    readonly leftOut: readonly string[];
    /** How many prompts, in these files or others, have not changed since an earlier run searched them in vain. */
    readonly skipped: number;
    /** A finished run on the same content, which is repeated at no cost; null when there is something to do. */
    readonly earlier: RunRecord | null;
    /** What is reported without being run by a leg: removed and invalid files, prompts that are off, and those known from earlier. */
    readonly carried: readonly PromptReport[];
    readonly legs: readonly PlannedLeg[];
}
/** GitHub lists no more files of a pull request. */
export declare const MOST_FILES = 3000;
export declare const MOST_NOTICES = 1000;
/** Characters of a notice, a message or a remedy. */
export declare const LONGEST_SENTENCE = 10000;
export declare const planSchema: z.ZodType<FanOutPlan>;
