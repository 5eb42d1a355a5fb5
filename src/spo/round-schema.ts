import { z } from 'zod';
import { ERROR_CODES } from './errors.ts';
import type {
  Answer,
  CastBallot,
  Comparison,
  Outage,
  Pair,
  Redraw,
  Round,
  StoppedBy,
  Tally,
  Usage,
  Verdict,
} from './types.ts';
import { storedTokens } from './usage.ts';

/**
 * Schemas of what a loop leaves on disk: a file may be of another version, cut off, or edited by hand. Their types stand
 * in `types.ts`, since whoever uses the library has those and no zod.
 */
export const count = z.int().min(0);
const side = z.enum(['challenger', 'incumbent']);

const tokens = z.number().min(0).nullable().transform(storedTokens);

export const usageSchema: z.ZodType<Usage> = z.object({
  calls: count,
  promptTokens: tokens,
  completionTokens: tokens,
  costUsd: z.number().min(0).nullable(),
  retries: count,
  cacheHits: count,
});

/** Absent in what older versions left, and in reports. */
const outage: z.ZodType<Outage> = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  remedy: z.string(),
  evidence: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  retryable: z.boolean(),
});

export const answerSchema: z.ZodType<Answer> = z.discriminatedUnion(
  'status',
  [
    z.object({ status: z.literal('answered'), caseIndex: count, question: z.string(), text: z.string() }),
    z.object({
      status: z.literal('failed'),
      caseIndex: count,
      question: z.string(),
      reason: z.string(),
      outage: outage.exactOptional(),
      aboutText: z.literal(true).exactOptional(),
    }),
  ],
  { error: 'expected an answer with the status "answered" or "failed"' },
);

const ballot: z.ZodType<CastBallot> = z.object({
  challengerPosition: z.enum(['first', 'second']),
  choice: z.enum(['incumbent', 'challenger', 'abstain']),
  reason: z.string(),
  abstention: z.enum(['tie', 'unreadable', 'refused', 'missing']).exactOptional(),
  words: z.string().exactOptional(),
  outage: outage.exactOptional(),
});

const failedAssertions = z.object({ incumbent: z.array(z.string()), challenger: z.array(z.string()) });

const pair: z.ZodType<Pair> = z.object({
  caseIndex: count.nullable(),
  outcome: z.enum(['challenger', 'incumbent', 'flip', 'identical', 'repeat', 'abstain']),
  ballots: z.array(ballot),
  incumbentAnswers: z.array(answerSchema),
  challengerAnswers: z.array(answerSchema),
  failedChecks: failedAssertions.exactOptional(),
});

const tally: z.ZodType<Tally> = z.object({
  challenger: count,
  incumbent: count,
  flip: count,
  identical: count,
  repeat: count,
  abstain: count,
  byChecks: count,
  ballots: z.object({ challenger: count, incumbent: count, abstain: count }),
});

const redraw: z.ZodType<Redraw> = z.object({
  caseIndex: count,
  tally,
  decision: z.enum([...side.options, 'none']),
});

export const comparisonSchema: z.ZodType<Comparison> = z.object({
  pairs: z.array(pair),
  tally,
  decision: z.enum([...side.options, 'none', 'insufficient']),
  redraws: z.array(redraw),
  note: z.string(),
  stoppedBy: z.enum(['budget', 'signal']).nullable(),
});

export const roundSchema: z.ZodType<Round> = z.object({
  round: z.int().min(1),
  outcome: z.enum(['initial', 'accepted', 'rejected', 'tie', 'no-proposal', 'failed']),
  modification: z.string(),
  prompt: z.string().nullable(),
  answers: z.array(answerSchema),
  comparison: comparisonSchema.nullable(),
  note: z.string(),
  usage: usageSchema,
  finishedAt: z.number(),
});

export const stoppedBySchema: z.ZodType<StoppedBy> = z.enum([
  'max-rounds',
  'patience',
  'budget',
  'signal',
  'error',
]);

export const verdictSchema: z.ZodType<Verdict> = z.enum([
  'improved',
  'regressed',
  'no-reliable-change',
  'insufficient-evidence',
  'budget-stopped',
  'error',
]);
