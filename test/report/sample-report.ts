import type { PromptReport, RunReport } from '../../src/report/run-report.ts';
import type { Answer, Comparison, Pair, Round, Tally } from '../../src/spo/types.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';

export function answer(caseIndex: number, text: string): Answer {
  return { status: 'answered', caseIndex, question: `Question ${caseIndex + 1}?`, text };
}

export function tally(challenger: number, incumbent: number, rest: Partial<Tally> = {}): Tally {
  const ballots = { challenger: 2 * challenger, incumbent: 2 * incumbent, abstain: 0 };
  return {
    challenger,
    incumbent,
    flip: 0,
    identical: 0,
    repeat: 0,
    abstain: 0,
    byChecks: 0,
    ballots,
    ...rest,
  };
}

export function comparison(counts: Tally, pairs: readonly Pair[] = []): Comparison {
  return { pairs, tally: counts, decision: 'none', redraws: [], note: '', stoppedBy: null };
}

export function pair(incumbent: readonly Answer[], challenger: readonly Answer[]): Pair {
  return {
    caseIndex: 0,
    outcome: 'challenger',
    ballots: (['first', 'second'] as const).map((challengerPosition) => ({
      challengerPosition,
      choice: 'challenger' as const,
      reason: '',
    })),
    incumbentAnswers: incumbent,
    challengerAnswers: challenger,
  };
}

export function round(number: number, overrides: Partial<Round> = {}): Round {
  return {
    round: number,
    outcome: number === 1 ? 'initial' : 'accepted',
    modification: number === 1 ? '' : `change ${number}`,
    prompt: `Prompt ${number}.`,
    answers: [answer(0, `answer of round ${number}`)],
    comparison: number === 1 ? null : comparison(tally(2, 0)),
    note: '',
    usage: NO_USAGE,
    finishedAt: 0,
    ...overrides,
  };
}

export function prompt(path: string, overrides: Partial<PromptReport> = {}): PromptReport {
  return {
    path,
    name: '',
    status: 'changed',
    previousPath: null,
    verdict: 'no-reliable-change',
    note: '',
    problems: [],
    basePrompt: 'Answer the question.',
    headPrompt: 'Answer the question briefly.',
    questions: ['Question 1?'],
    baseVersusHead: comparison(tally(4, 3, { flip: 5 })),
    rounds: [],
    bestRound: null,
    judgeHealth: null,
    warnings: [],
    bestVersusHead: null,
    migration: null,
    stoppedBy: null,
    usage: { ...NO_USAGE, calls: 10, promptTokens: 1000, completionTokens: 200, costUsd: 0.02 },
    ...overrides,
  };
}

export function report(prompts: readonly PromptReport[], overrides: Partial<RunReport> = {}): RunReport {
  return {
    schemaVersion: 1,
    startedAt: '2026-11-22T10:00:00.000Z',
    finishedAt: '2026-11-22T10:02:05.400Z',
    headSha: 'a'.repeat(40),
    models: { optimize: 'gpt-6.1-terra', evaluate: 'gpt-6-luna', execute: 'gpt-6-luna' },
    simulated: false,
    errorRate: 0.05,
    verdict: null,
    prompts,
    usage: { ...NO_USAGE, calls: 214, promptTokens: 150_000, completionTokens: 18_300, costUsd: 0.0612 },
    stoppedBy: null,
    publication: null,
    notices: [],
    ...overrides,
  };
}

/** The case that the design shows: one worse with a confirmed proposal, one better, one undecided. */
export function designReport(): RunReport {
  const support = prompt('prompts/support.yaml', {
    verdict: 'regressed',
    baseVersusHead: comparison(tally(1, 9, { flip: 2 })),
    rounds: [round(1), round(4, { modification: 'asks for the order number first', prompt: 'Ask first.' })],
    bestRound: {
      round: 4,
      modification: 'asks for the order number first',
      prompt: 'Ask first.',
      confirmed: true,
    },
    bestVersusHead: comparison(tally(8, 0)),
  });
  const extract = prompt('prompts/extract.yaml', {
    verdict: 'improved',
    baseVersusHead: comparison(tally(10, 0)),
    rounds: [1, 2, 3, 4, 5, 6].map((number) => round(number, number === 1 ? {} : { outcome: 'rejected' })),
  });
  const triage = prompt('prompts/triage.yaml', {
    rounds: [round(1), round(3)],
    bestRound: { round: 3, modification: 'change 3', prompt: 'Prompt 3.', confirmed: false },
    bestVersusHead: comparison(tally(4, 2)),
  });
  return report([triage, extract, support], {
    verdict: 'regressed',
    publication: {
      branch: 'spo/pr-7',
      sha: '0123456789abcdef0123456789abcdef01234567',
      branchUrl: 'https://github.example/o/r/tree/spo/pr-7',
      commitUrl: 'https://github.example/o/r/commit/0123456',
      paths: ['.spo/prompts/support.yaml/prompt.txt', 'prompts/support.yaml'],
    },
  });
}
