// A run as data, and everything that people read of it: comment, summary, log lines. The order of keys is that of the file.
import { z } from 'zod';
import type { JudgeHealth } from '../spo/comparing/judge-health.ts';
import {
  comparisonSchema,
  count,
  roundSchema,
  stoppedBySchema,
  usageSchema,
  verdictSchema,
} from '../spo/round-schema.ts';
import type { Shape } from '../spo/shape.ts';

/** The best prompt that the rounds found. */
export type BestRound = Shape<typeof bestRound>;
const bestRound = z.object({
  round: z.int().min(1),
  modification: z.string(),
  prompt: z.string(),
  /** True when its comparison with the head, on fresh answers, says `improved`. */
  confirmed: z.boolean(),
});

/**
 * Whether a prompt can move from today's model to a new one, in a run that compares the two. There,
 * `baseVersusHead` and `verdict` are of today's model (incumbent) against the new one (challenger), both with
 * the present prompt; the rounds and `bestVersusHead` are all on the new model.
 */
export type Migration = Shape<typeof migration>;
const migration = z.object({
  /** `ready` with the present prompt; `ready-with-new-prompt` with that of `bestRound`, and not without it. */
  outcome: z.enum(['ready', 'ready-with-new-prompt', 'not-ready']),
  /** One or two sentences: what the outcome rests on, or what is needed. */
  reason: z.string(),
  /**
   * Today's model with the present prompt (incumbent) against the new model with that of `bestRound`
   * (challenger); null unless the new model did worse with the present prompt and a better one was confirmed.
   */
  adapted: comparisonSchema.nullable(),
});

const share = z.number().min(0).max(1).nullable();

const judgeHealth: z.ZodType<JudgeHealth> = z.object({
  ballots: count,
  pairs: count,
  flipRate: share,
  firstPreferred: share,
  abstainRate: share,
  tieRate: z.number().min(0).max(1).exactOptional(),
  repeatAgreement: share,
  lengthRatio: z.number().min(0).nullable(),
  longerPreferred: share,
});

/** One prompt of the run. */
export type PromptReport = Shape<typeof promptReportSchema>;
export const promptReportSchema = z.object({
  /** Path of the prompt file in the repository. */
  path: z.string(),
  /** Name of the prompt in its file; empty where the file holds one. */
  name: z.string(),
  /**
   * What became of its file; `unchanged` is one that stands on a branch, with no base to compare with, and `off` one
   * that says of itself that it is only validated.
   */
  status: z.enum(['changed', 'new', 'removed', 'invalid', 'unchanged', 'off']),
  /** Path at the base when the file was renamed. */
  previousPath: z.string().nullable(),
  /** Base against head, or today's model against the new one; null where there is nothing to compare with. */
  verdict: verdictSchema.nullable(),
  /** Why there is no comparison, or what else a reader must know; empty when nothing. */
  note: z.string(),
  /** Each with `file:line:column`, for an invalid file. */
  problems: z.array(z.string()),
  basePrompt: z.string().nullable(),
  headPrompt: z.string().nullable(),
  questions: z.array(z.string()),
  baseVersusHead: comparisonSchema.nullable(),
  rounds: z.array(roundSchema),
  bestRound: bestRound.nullable(),
  bestVersusHead: comparisonSchema.nullable(),
  /** Null in a run that compares no models, and for a file that was not checked. */
  migration: migration.nullable(),
  stoppedBy: stoppedBySchema.nullable(),
  /** How the judge behaved over all comparisons of this prompt; null when nothing was judged. */
  judgeHealth: judgeHealth.nullable(),
  /** What is suspicious about the judge or the best prompt, a sentence each. */
  warnings: z.array(z.string()),
  usage: usageSchema,
  /** Its models where its file names others than the run's; absent for a prompt that was run with the run's. */
  models: z
    .object({
      optimize: z.string().exactOptional(),
      evaluate: z.string().exactOptional(),
      execute: z.string().exactOptional(),
    })
    .exactOptional(),
  /** When an earlier run found this, ISO 8601 in UTC; absent for what this run found itself. */
  foundAt: z.iso.datetime().exactOptional(),
});

export type FileStatus = PromptReport['status'];

/** Where the winners went. */
export type Publication = Shape<typeof publication>;
const publication = z.object({
  branch: z.string(),
  sha: z.string(),
  branchUrl: z.string().nullable(),
  commitUrl: z.string().nullable(),
  /** Page that opens a prepared pull request into the author's branch. */
  proposalUrl: z.string().nullable().exactOptional(),
  /** That pull request, once it is open. */
  pullRequestUrl: z.string().nullable().exactOptional(),
  /** Paths of the files that the commit wrote. */
  paths: z.array(z.string()),
  /** The prompts whose better text it holds; absent in a report of an earlier version, which has the paths alone. */
  prompts: z.array(z.object({ path: z.string(), name: z.string() })).exactOptional(),
});

export const modelNamesSchema = z.object({
  optimize: z.string(),
  evaluate: z.string(),
  /** Today's model, where `compare` is there. */
  execute: z.string(),
  /** The new model; only in a run that compares it with today's. */
  compare: z.string().exactOptional(),
});

/** `report.json`: the only source of the comment, the summary and the page. */
export type RunReport = Shape<typeof runReportSchema>;
export const runReportSchema = z.object({
  schemaVersion: z.literal(1),
  /** ISO 8601, UTC. */
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  headSha: z.string().nullable(),
  models: modelNamesSchema,
  /** True when a simulated model answered: such a report proves nothing of a real one. */
  simulated: z.boolean(),
  /** Over all files; null when no file has a verdict. */
  verdict: verdictSchema.nullable(),
  /** Chance, at most, that some prompt of the run is called regressed though none is; the same for improved. */
  errorRate: z.number().min(0).max(1),
  prompts: z.array(promptReportSchema),
  usage: usageSchema,
  stoppedBy: stoppedBySchema.nullable(),
  publication: publication.nullable(),
  /** Sentences that a reader must see, such as why nothing was committed. */
  notices: z.array(z.string()),
});
