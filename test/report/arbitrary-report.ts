import fc from 'fast-check';
import type {
  BestRound,
  Migration,
  PromptReport,
  Publication,
  RunReport,
} from '../../src/report/run-report.ts';
import type { JudgeHealth } from '../../src/spo/comparing/judge-health.ts';
import { ERROR_CODES } from '../../src/spo/errors.ts';
import type {
  Answer,
  CastBallot,
  Comparison,
  Outage,
  Pair,
  Redraw,
  Round,
  Tally,
  Usage,
} from '../../src/spo/types.ts';

/**
 * Reports of every shape that the interfaces allow. `Required` has the compiler ask for a key that is added to one of
 * them, so that a schema which drops it is found out.
 */
function shape<Value>(
  keys: { [Key in keyof Required<Value>]: fc.Arbitrary<Required<Value>[Key]> },
): fc.Arbitrary<Required<Value>> {
  return fc.record(keys) as fc.Arbitrary<Required<Value>>;
}

const text = fc.string({ unit: 'binary', maxLength: 20 });
const texts = fc.array(text, { maxLength: 2 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const count = fc.nat({ max: 1_000_000_000 });
const number = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const time = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') });
const isoTime = time.map((date) => date.toISOString());

const usage = shape<Usage>({
  calls: count,
  promptTokens: count,
  completionTokens: count,
  costUsd: orNull(number),
  retries: count,
  cacheHits: count,
});

const outage = shape<Outage>({
  code: fc.constantFrom(...ERROR_CODES),
  message: text,
  remedy: text,
  evidence: fc.dictionary(
    fc.constantFrom('role', 'status', 'attempts'),
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    { noNullPrototype: true },
  ),
  retryable: fc.boolean(),
});

const failed = shape<Extract<Answer, { status: 'failed' }>>({
  status: fc.constant('failed'),
  caseIndex: count,
  question: text,
  reason: text,
  outage,
  aboutText: fc.constant(true),
});

const answer: fc.Arbitrary<Answer> = fc.oneof(
  shape<Extract<Answer, { status: 'answered' }>>({
    status: fc.constant('answered'),
    caseIndex: count,
    question: text,
    text,
  }),
  failed,
  failed.map(({ outage: _, aboutText: __, ...rest }) => rest),
);
const answers = fc.array(answer, { maxLength: 2 });

const lostBallot = shape<CastBallot>({
  challengerPosition: fc.constantFrom('first', 'second'),
  choice: fc.constantFrom('incumbent', 'challenger', 'abstain'),
  reason: text,
  abstention: fc.constantFrom('tie', 'unreadable', 'refused', 'missing'),
  words: text,
  outage,
});

const ballot: fc.Arbitrary<CastBallot> = fc.oneof(
  lostBallot,
  lostBallot.map(({ outage: _, ...rest }) => rest),
  lostBallot.map(({ outage: _, abstention: __, words: ___, ...rest }) => rest),
);

const checkedPair = shape<Pair>({
  caseIndex: orNull(count),
  outcome: fc.constantFrom('challenger', 'incumbent', 'flip', 'identical', 'repeat', 'abstain'),
  ballots: fc.array(ballot, { maxLength: 2 }),
  incumbentAnswers: answers,
  challengerAnswers: answers,
  failedChecks: fc.record({ incumbent: texts, challenger: texts }),
});

const pair: fc.Arbitrary<Pair> = fc.oneof(
  checkedPair,
  checkedPair.map(({ failedChecks: _, ...rest }) => rest),
);

const tally = shape<Tally>({
  challenger: count,
  incumbent: count,
  flip: count,
  identical: count,
  repeat: count,
  abstain: count,
  byChecks: count,
  ballots: fc.record({ challenger: count, incumbent: count, abstain: count }),
});

const redraw = shape<Redraw>({
  caseIndex: count,
  tally,
  decision: fc.constantFrom('challenger', 'incumbent', 'none'),
});

const comparison = shape<Comparison>({
  pairs: fc.array(pair, { maxLength: 2 }),
  tally,
  decision: fc.constantFrom('challenger', 'incumbent', 'none', 'insufficient'),
  redraws: fc.array(redraw, { maxLength: 1 }),
  note: text,
  stoppedBy: fc.constantFrom('budget', 'signal', null),
});

const round = shape<Round>({
  round: fc.integer({ min: 1, max: 1000 }),
  outcome: fc.constantFrom('initial', 'accepted', 'rejected', 'tie', 'no-proposal', 'failed'),
  modification: text,
  prompt: orNull(text),
  answers,
  comparison: orNull(comparison),
  note: text,
  usage,
  finishedAt: fc.integer({ min: 0 }),
});

const bestRound = shape<BestRound>({
  round: fc.integer({ min: 1, max: 1000 }),
  modification: text,
  prompt: text,
  confirmed: fc.boolean(),
});

const judgeHealth = shape<JudgeHealth>({
  ballots: count,
  pairs: count,
  flipRate: orNull(share),
  firstPreferred: orNull(share),
  abstainRate: orNull(share),
  tieRate: share,
  repeatAgreement: orNull(share),
  lengthRatio: orNull(number),
  longerPreferred: orNull(share),
});

const verdict = fc.constantFrom(
  'improved' as const,
  'regressed' as const,
  'no-reliable-change' as const,
  'insufficient-evidence' as const,
  'budget-stopped' as const,
  'error' as const,
  null,
);
const stoppedBy = fc.constantFrom(
  'max-rounds' as const,
  'patience' as const,
  'budget' as const,
  'signal' as const,
  'error' as const,
  null,
);

const migration = shape<Migration>({
  outcome: fc.constantFrom('ready', 'ready-with-new-prompt', 'not-ready'),
  reason: text,
  adapted: orNull(comparison),
});

const carriedPrompt = shape<PromptReport>({
  path: text,
  name: text,
  status: fc.constantFrom('changed', 'new', 'removed', 'invalid', 'unchanged', 'off'),
  previousPath: orNull(text),
  verdict,
  note: text,
  problems: texts,
  basePrompt: orNull(text),
  headPrompt: orNull(text),
  questions: texts,
  baseVersusHead: orNull(comparison),
  rounds: fc.array(round, { maxLength: 2 }),
  bestRound: orNull(bestRound),
  bestVersusHead: orNull(comparison),
  migration: orNull(migration),
  stoppedBy,
  judgeHealth: orNull(judgeHealth),
  warnings: texts,
  usage,
  models: shape<NonNullable<PromptReport['models']>>({ optimize: text, evaluate: text, execute: text }),
  foundAt: isoTime,
});

export const arbitraryPrompt: fc.Arbitrary<PromptReport> = fc.oneof(
  carriedPrompt,
  carriedPrompt.map(({ foundAt: _, ...rest }) => rest),
  carriedPrompt.map((prompt) => ({ ...prompt, models: {} })),
  carriedPrompt.map(({ models: _, ...rest }) => rest),
);

const published = shape<Publication>({
  branch: text,
  sha: text,
  branchUrl: orNull(text),
  commitUrl: orNull(text),
  proposalUrl: orNull(text),
  pullRequestUrl: orNull(text),
  paths: texts,
  prompts: fc.array(fc.record({ path: text, name: text }), { maxLength: 2 }),
});

const publication: fc.Arbitrary<Publication> = fc.oneof(
  published,
  published.map(({ proposalUrl: _, pullRequestUrl: __, prompts: ___, ...rest }) => rest),
);

export const arbitraryReport: fc.Arbitrary<RunReport> = shape<RunReport>({
  schemaVersion: fc.constant(1 as const),
  startedAt: isoTime,
  finishedAt: isoTime,
  headSha: orNull(text),
  models: fc.record({ optimize: text, evaluate: text, execute: text }),
  simulated: fc.boolean(),
  verdict,
  errorRate: share,
  prompts: fc.array(arbitraryPrompt, { maxLength: 2 }),
  usage,
  stoppedBy,
  publication: orNull(publication),
  notices: texts,
});
