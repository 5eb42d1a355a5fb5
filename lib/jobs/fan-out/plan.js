import { z } from 'zod';
import { branchNameFault } from '../../forge/branch-name.js';
import { modelNamesSchema, promptReportSchema } from '../../report/report-schema.js';
import { runRecordSchema } from '../finished-records.js';
import { refuseContradictions } from './plan-contradictions.js';
import { MOST_LEGS } from './shards.js';
/** GitHub lists no more files of a pull request. */
export const MOST_FILES = 3000;
export const MOST_NOTICES = 1000;
/** Characters of a notice, a message or a remedy. */
export const LONGEST_SENTENCE = 10_000;
const count = z.int().min(0);
const path = z.string().min(1).max(4096);
const sha = z.string().regex(/^[0-9a-f]{40}$/, 'expected the 40 hex digits of a commit');
const lineRange = z.object({ first: count, last: count });
const changedFile = z.object({
    path,
    status: z.enum(['added', 'modified', 'renamed', 'removed', 'unchanged']),
    previousPath: path.exactOptional(),
    hunks: z.array(lineRange).exactOptional(),
});
const plannedLeg = z.object({
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
export const planSchema = z
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
    settings: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,99}$/), z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits')),
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
