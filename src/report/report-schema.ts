import { z } from 'zod';
import { parseVersioned } from '../machine/json.ts';
import type { JudgeHealth } from '../spo/judge-health.ts';
import { comparisonSchema, count, roundSchema, usageSchema } from '../spo/round-schema.ts';
import type { BestRound, Migration, PromptReport, Publication, RunReport } from './run-report.ts';

const share = z.number().min(0).max(1).nullable();

const judgeHealthSchema: z.ZodType<JudgeHealth> = z.object({
  ballots: count,
  pairs: count,
  flipRate: share,
  firstPreferred: share,
  abstainRate: share,
  repeatAgreement: share,
  lengthRatio: z.number().min(0).nullable(),
  longerPreferred: share,
});

const verdict = z
  .enum(['improved', 'regressed', 'no-reliable-change', 'insufficient-evidence', 'budget-stopped', 'error'])
  .nullable();

const stoppedBy = z.enum(['max-rounds', 'patience', 'budget', 'signal', 'error']).nullable();

const bestRound: z.ZodType<BestRound> = z.object({
  round: z.int().min(1),
  modification: z.string(),
  prompt: z.string(),
  confirmed: z.boolean(),
});

const migration: z.ZodType<Migration> = z.object({
  outcome: z.enum(['ready', 'ready-with-new-prompt', 'not-ready']),
  reason: z.string(),
  adapted: comparisonSchema.nullable(),
});

export const promptReportSchema: z.ZodType<PromptReport> = z.object({
  path: z.string(),
  name: z.string(),
  status: z.enum(['changed', 'new', 'removed', 'invalid', 'unchanged', 'off']),
  previousPath: z.string().nullable(),
  verdict,
  note: z.string(),
  problems: z.array(z.string()),
  basePrompt: z.string().nullable(),
  headPrompt: z.string().nullable(),
  questions: z.array(z.string()),
  baseVersusHead: comparisonSchema.nullable(),
  rounds: z.array(roundSchema),
  bestRound: bestRound.nullable(),
  bestVersusHead: comparisonSchema.nullable(),
  migration: migration.nullable(),
  stoppedBy,
  judgeHealth: judgeHealthSchema.nullable(),
  warnings: z.array(z.string()),
  usage: usageSchema,
  models: z
    .object({
      optimize: z.string().exactOptional(),
      evaluate: z.string().exactOptional(),
      execute: z.string().exactOptional(),
    })
    .exactOptional(),
  foundAt: z.iso.datetime().exactOptional(),
});

const publication: z.ZodType<Publication> = z.object({
  branch: z.string(),
  sha: z.string(),
  branchUrl: z.string().nullable(),
  commitUrl: z.string().nullable(),
  proposalUrl: z.string().nullable().exactOptional(),
  pullRequestUrl: z.string().nullable().exactOptional(),
  paths: z.array(z.string()),
  prompts: z.array(z.object({ path: z.string(), name: z.string() })).exactOptional(),
});

export const modelNamesSchema: z.ZodType<RunReport['models']> = z.object({
  optimize: z.string(),
  evaluate: z.string(),
  execute: z.string(),
  compare: z.string().exactOptional(),
});

const runReportSchema: z.ZodType<RunReport> = z.object({
  schemaVersion: z.literal(1),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  headSha: z.string().nullable(),
  models: modelNamesSchema,
  simulated: z.boolean(),
  verdict,
  errorRate: z.number().min(0).max(1),
  prompts: z.array(promptReportSchema),
  usage: usageSchema,
  stoppedBy,
  publication: publication.nullable(),
  notices: z.array(z.string()),
});

/** The report with its keys in the schema's order: on their way through another machine they have come into it. */
export function inSchemaOrder(report: RunReport): RunReport {
  // A report that does not fit is a defect of ours, and no reason to lose what was paid for.
  return runReportSchema.safeParse(report).data ?? report;
}

export type ReadReport =
  | { readonly ok: true; readonly report: RunReport }
  /** `reason`: half a sentence that names the path of the first fault and what was expected there. */
  | { readonly ok: false; readonly reason: string };

/** Reads the text of a `report.json`, of whatever origin. Never throws; the texts in the report stay foreign. */
export function readReport(text: string): ReadReport {
  const parsed = parseVersioned(text, { versionKey: 'schemaVersion' }, runReportSchema);
  return parsed.ok ? { ok: true, report: parsed.value } : parsed;
}
