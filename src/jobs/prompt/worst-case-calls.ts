import type { BudgetLimits } from '../../models/book/limits.ts';
import { requestBytes } from '../../models/book/token-estimate.ts';
import type { Cost } from '../../models/prices/prices.ts';
import type { ModelRole, PerModel } from '../../models/run/role-options.ts';
import { evaluateMessages, optimizeMessages } from '../../spo/asking/instructions.ts';
import { FEWEST_CASES } from '../../spo/comparing/compare-prompts.ts';
import { SPARE_DRAWS } from '../../spo/comparing/hard-evidence.ts';
import { fewestDecisivePairs, pairCap, signTest } from '../../spo/comparing/sign-test.ts';
import { ASKINGS } from '../../spo/loop/propose.ts';
import { type LoopSettings, roundRule } from '../../spo/loop/settings.ts';
import type { Answer, PromptSpec } from '../../spo/types.ts';

/** The models that answer cases: today's, and the one that could replace it. */
export type ExecutorRole = 'execute' | 'compare';

export interface PlannedPrompt {
  readonly spec: PromptSpec;
  /** Null for a prompt that has no base version. */
  readonly basePrompt: string | null;
  readonly settings: LoopSettings;
  /** Null for an unknown price. */
  readonly costs: PerModel<Cost | null>;
  /** Its own part of the run's budget; null for no limit. */
  readonly limits: Omit<BudgetLimits, 'maxMinutes'>;
}

/** Calls of the same size; tokens are those of one call. */
export interface CallGroup {
  readonly role: ModelRole;
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** Ordinary text has more bytes to a token, and rarely fewer in any language. */
const BYTES_PER_TOKEN = 3;

/** Nobody knows the replies before the run; most are shorter. */
const ASSUMED_TOKENS = { answer: 500, ballot: 400, proposal: 1_000, prompt: 800 } as const;

/** The loop when every round is fought out: both proposals, all answers, all ballots. */
export function callsOfRounds({ spec, settings }: PlannedPrompt, executor: ExecutorRole): CallGroup[] {
  const { ballots, initialRound, judgeBy, maxRounds, sampleSize } = settings;
  const sample = Math.min(sampleSize, spec.cases.length);
  // A continued run answers the sample again only where its stored answers do not fit.
  const challenges = initialRound === 1 ? maxRounds - 1 : maxRounds;
  return [
    proposals(spec, sample, challenges * ASKINGS),
    executions(spec, executor, sample * (1 + challenges)),
    ballotsOn(spec, judgeBy === 'set' ? sample : 1, challenges * 2 * roundRule(ballots).most),
  ];
}

/**
 * A comparison that is undecided to its last pair. Where there are assertions, each case differs once, which spares
 * its ballots and has it drawn again.
 * @param sides who answers for the incumbent and for the challenger
 */
export function callsOfComparison(
  { spec }: PlannedPrompt,
  errorRate: number,
  sides: readonly [ExecutorRole, ExecutorRole],
): CallGroup[] {
  const { cases } = spec;
  if (new Set(cases.map(({ question }) => question)).size < FEWEST_CASES) return [];
  const checked = cases.filter(({ checks: assertions = [] }) => assertions.length > 0).length;
  const pairs = pairCap(checked > 0 ? errorRate / 2 : errorRate);
  const differing = Math.min(checked, pairs);
  const again = differing === 0 ? 0 : redrawsOfCase(errorRate / 2 / cases.length);
  return [
    ...sides.map((executor) => executions(spec, executor, pairs + differing * again)),
    ballotsOn(spec, 1, 2 * (pairs - differing)),
  ];
}

/** By error rate: a test takes about 10 ms to lay out, and files of a run often have as many cases. */
const knownRedraws = new Map<number, number>();

function redrawsOfCase(errorRate: number): number {
  const known = knownRedraws.get(errorRate) ?? fewestDecisivePairs(signTest(errorRate)) + SPARE_DRAWS;
  knownRedraws.set(errorRate, known);
  return known;
}

function executions(spec: PromptSpec, executor: ExecutorRole, calls: number): CallGroup {
  const grown = ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN - Buffer.byteLength(spec.prompt);
  const sizes = spec.cases.map((testCase) => requestBytes(spec.render(spec.prompt, testCase)));
  const bytes = Math.max(...sizes) + Math.max(0, grown);
  return group(executor, calls, bytes, ASSUMED_TOKENS.answer);
}

function ballotsOn(spec: PromptSpec, cases: number, calls: number): CallGroup {
  const answers = assumedAnswers(spec, cases);
  return group(
    'evaluate',
    calls,
    requestBytes(evaluateMessages(answers, answers, spec)),
    ASSUMED_TOKENS.ballot,
  );
}

function proposals(spec: PromptSpec, cases: number, calls: number): CallGroup {
  const prompt = spec.prompt.padEnd(ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN, 'x');
  const incumbent = { prompt, answers: assumedAnswers(spec, cases) };
  return group('optimize', calls, requestBytes(optimizeMessages(incumbent, spec)), ASSUMED_TOKENS.proposal);
}

/** Answers to the longest questions of the file. */
function assumedAnswers({ cases }: PromptSpec, count: number): Answer[] {
  const text = 'x'.repeat(ASSUMED_TOKENS.answer * BYTES_PER_TOKEN);
  return cases
    .map(({ question }, caseIndex): Answer => ({ status: 'answered', caseIndex, question, text }))
    .sort((left, right) => right.question.length - left.question.length)
    .slice(0, count);
}

function group(role: ModelRole, calls: number, bytes: number, completionTokens: number): CallGroup {
  return { role, calls, promptTokens: Math.ceil(bytes / BYTES_PER_TOKEN), completionTokens };
}
