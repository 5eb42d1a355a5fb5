import { z } from 'zod';
import type { ChangedFile, LineRange } from '../../forge/forge.ts';
import { modelNamesSchema, promptReportSchema } from '../../report/run-report.ts';
import { branchNameFault } from '../../settings/branch-name.ts';
import { promptKey } from '../../spo/prompt-name.ts';
import type { Shape } from '../../spo/shape.ts';
import { runRecordSchema } from '../check/earlier/finished-records.ts';
import { MOST_LEGS, type SharedLimits } from './shards.ts';

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

/** One machine's part of a run. */
export type PlannedLeg = Shape<typeof plannedLeg>;
const plannedLeg = z.object({
  /** Counted from 1. */
  leg: z.int().min(1),
  /** Files of its shard; all prompts of a file are checked by the same leg. */
  paths: z.array(path).min(1).max(MOST_FILES),
  /** How many prompts these files hold. */
  prompts: count,
  /** Calls that they are expected to take. */
  calls: count,
  budget: z.object({
    maxCalls: z.int().min(1).nullable(),
    maxTokens: z.int().min(1).nullable(),
    maxCostUsd: z.number().positive().nullable(),
  }) satisfies z.ZodType<SharedLimits>,
});

/** Everything that the legs of a run and the job that publishes have to agree on. */
export type FanOutPlan = Shape<typeof plan>;
const plan = z.object({
  createdAt: z.iso.datetime(),
  repository: z
    .string()
    .max(200)
    .regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name'),
  /** Of the pull request; null where there is none. */
  number: z.int().min(1).nullable(),
  baseSha: sha,
  headSha: sha,
  /** Where the winners go. */
  branch: z.string().refine((branch) => branchNameFault(branch) === null, 'expected the name of a branch'),
  /** Where that branch ended when the plan was made; null when it did not exist. */
  tipAtStart: sha.nullable(),
  /** What a reader must know of the change, such as that its list of files is cut. */
  notices: z.array(z.string().max(LONGEST_SENTENCE)).max(MOST_NOTICES),
  /** The selected files of the change, in the order in which they are reported. */
  files: z.array(changedFile).max(MOST_FILES),
  /** Changed files that hold the texts of prompts in those: where suggestions may go. */
  texts: z.array(changedFile).max(MOST_FILES),
  /** Made by `settingsDigests`. */
  settings: z.record(
    z.string().regex(/^[a-z][a-z0-9-]{0,99}$/),
    z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits'),
  ),
  /** SHA-256 of what identifies the models. */
  modelsDigest: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  models: modelNamesSchema,
  simulated: z.boolean(),
  /** How many prompts of the whole run share its error rate: base against head, and best round against head. */
  shares: z.object({ compared: count, confirmed: count }),
  /** Keys of prompts that an earlier run searched and found nothing better for. */
  searched: z.array(z.string().max(10_000)),
  /** Keys of prompts in these files that no leg runs: they are carried, switched off, or have not changed since they were searched. */
  leftOut: z.array(z.string().max(10_000)),
  /** How many prompts, in these files or others, have not changed since an earlier run searched them in vain. */
  skipped: count,
  /** A finished run on the same content, which is repeated at no cost; null when there is something to do. */
  earlier: runRecordSchema.nullable(),
  /** What is reported without being run by a leg: removed and invalid files, prompts that are off, and those known from earlier. */
  carried: z.array(promptReportSchema),
  legs: z.array(plannedLeg).max(MOST_LEGS),
});

export const planSchema = plan.superRefine(refuseContradictions);

interface Claim {
  /** What is claimed; a plan may say it once. */
  readonly key: string;
  /** Path of the file that it is about. */
  readonly file: string;
  /** Where it stands in the plan. */
  readonly place: PropertyKey[];
}

/** What cannot be true of a plan as a whole, though each part of it is well formed: two would speak for one prompt. */
function refuseContradictions(
  { files, legs, carried }: Pick<FanOutPlan, 'files' | 'legs' | 'carried'>,
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  const known = new Set(files.map(({ path }) => path));
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const refuseClaims = (claims: readonly Claim[], once: string) => {
    const made = new Set<string>();
    for (const { key, file, place } of claims) {
      if (!known.has(file)) refuse(place, 'expected a file of the plan');
      if (made.has(key)) refuse(place, once);
      made.add(key);
    }
  };
  refuseClaims(
    files.map(({ path }, index) => ({ key: path, file: path, place: ['files', index, 'path'] })),
    'expected each file once',
  );
  refuseClaims(
    carried.map(({ path, name }, index) => ({
      key: promptKey({ path, name }),
      file: path,
      place: ['carried', index, 'path'],
    })),
    'expected each prompt once',
  );
  refuseClaims(
    legs.flatMap(({ paths }, leg) =>
      paths.map((path, index) => ({ key: path, file: path, place: ['legs', leg, 'paths', index] })),
    ),
    'expected a file of no other leg',
  );
  for (const [index, { leg }] of legs.entries()) {
    if (leg !== index + 1) refuse(['legs', index, 'leg'], `expected ${index + 1}`);
  }
}
