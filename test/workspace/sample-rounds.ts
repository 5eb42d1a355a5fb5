import type { Answer, Round } from '../../src/spo/types.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';

export function answered(caseIndex: number, question: string, text: string): Answer {
  return { status: 'answered', caseIndex, question, text };
}

export function sampleRound(round: number, overrides: Partial<Round> = {}): Round {
  return {
    round,
    outcome: round === 1 ? 'initial' : 'accepted',
    modification: '',
    prompt: `prompt of round ${round}`,
    answers: [answered(0, 'Why?', `because of ${round}`)],
    comparison: null,
    note: '',
    usage: { ...NO_USAGE, promptTokens: 10, completionTokens: 5 },
    finishedAt: new Date(2026, 10, 22, 3, 5, 7, 89).getTime(),
    ...overrides,
  };
}
