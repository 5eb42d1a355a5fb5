import { z } from 'zod';
import type { ChangedFile, LineRange } from '../../forge/forge.ts';
import type { PromptReport, RunReport } from '../../report/run-report.ts';
import { modelNamesSchema, promptReportSchema } from '../../report/run-report.ts';
import { branchNameFault } from '../../settings/branch-name.ts';
import { type RunRecord, runRecordSchema } from '../check/finished-records.ts';
import type { SharedLimits } from './budget-shares.ts';
import { refuseContradictions } from './plan-contradictions.ts';
import { MOST_LEGS } from './shards.ts';

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
  readonly shares: { readonly compared: number; readonly confirmed: number };
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
const MOST_FILES = 3000;
export const MOST_NOTICES = 1000;
/** Characters of a notice, a message or a remedy. */
export const LONGEST_SENTENCE = 10_000;

const count = z.int().min(0);
const path = z.string().min(1).max(4096);
const sha = z.string().regex(/^[0-9a-f]{40}$/, 'expected the 40 hex digits of a commit');

const lineRange: z.ZodType<LineRange> = z.object({ first: count, last: count });

const changedFile: z.ZodType<ChangedFile> = z.object({
  path,
  status: z.enum(['added', 'modified', 'renamed', 'removed', 'unchanged']),
  previousPath: path.exactOptional(),
  hunks: z.array(lineRange).exactOptional(),
});

const plannedLeg: z.ZodType<PlannedLeg> = z.object({
  leg: z.int().min(1),
  paths: z.array(path).min(1).max(MOST_FILES),
  prompts: count,
  calls: count,
  budget: z.object({
    maxCalls: z.int().min(1).nullable(),
    maxTokens: z.int().min(1).nullable(),
    maxCostUsd: z.number().positive().nullable(),
  }),
});

export const planSchema: z.ZodType<FanOutPlan> = z
  .object({
    createdAt: z.iso.datetime(),
    repository: z
      .string()
      .max(200)
      .regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name'),
    number: z.int().min(1).nullable(),
    baseSha: sha,
    headSha: sha,
    branch: z.string().refine((branch) => branchNameFault(branch) === null, 'expected the name of a branch'),
    tipAtStart: sha.nullable(),
    notices: z.array(z.string().max(LONGEST_SENTENCE)).max(MOST_NOTICES),
    files: z.array(changedFile).max(MOST_FILES),
    texts: z.array(changedFile).max(MOST_FILES),
    settings: z.record(
      z.string().regex(/^[a-z][a-z0-9-]{0,99}$/),
      z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits'),
    ),
    modelsDigest: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
    models: modelNamesSchema,
    simulated: z.boolean(),
    shares: z.object({ compared: count, confirmed: count }),
    searched: z.array(z.string().max(10_000)),
    leftOut: z.array(z.string().max(10_000)),
    skipped: count,
    earlier: runRecordSchema.nullable(),
    carried: z.array(promptReportSchema),
    legs: z.array(plannedLeg).max(MOST_LEGS),
  })
  .superRefine(refuseContradictions);
