import type { Round, RoundOutcome } from '../../spo/types.ts';
import type { Terms } from '../words/terms.ts';
import { defineTexts } from '../words/texts.ts';

export const roundTexts = defineTexts({
  en: {
    title: 'Figures of the rounds',
    legend: 'Counts are challenger : incumbent; the third number of the ballots is abstentions.',
    round: 'round',
    outcome: 'outcome',
    ballots: 'ballots',
    pairs: 'pairs',
    tokens: 'tokens',
    cost: 'cost',
    change: 'what it changed',
  },
  zh: {
    title: '各轮数据',
    legend: '计数为 挑战者 : 现任；选票的第三个数是弃权。',
    round: '轮次',
    outcome: '结果',
    ballots: '选票',
    pairs: '配对',
    tokens: 'token',
    cost: '费用',
    change: '改了什么',
  },
});

export interface RoundCells {
  readonly round: string;
  readonly outcome: RoundOutcome;
  /** Empty where nothing was compared, as `pairs`. */
  readonly ballots: string;
  readonly pairs: string;
  readonly tokens: string;
  readonly cost: string;
  /** What it changed, and why it ended, as models and errors say it. */
  readonly said: readonly string[];
}

/** What the tables of rounds say of one. */
export function roundCells(round: Round, term: Terms): RoundCells {
  const { outcome, comparison, modification, note, usage } = round;
  return {
    round: String(round.round),
    outcome,
    ballots: comparison === null ? '' : term.ballots(comparison.tally),
    pairs: comparison === null ? '' : term.pairs(comparison.tally),
    tokens: term.number(usage.promptTokens + usage.completionTokens),
    cost: term.cost(usage.costUsd),
    said: [modification, note].filter((text) => text.trim() !== ''),
  };
}
