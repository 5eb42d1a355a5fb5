import { ABSTENTION_REMEDIES, abstentionsOf } from '../../spo/comparing/abstentions.ts';
import { counted, thousands } from '../../spo/counted.ts';
import type { Abstention, CastBallot } from '../../spo/types.ts';
import type { PromptReport } from '../run-report.ts';
import { defineTexts } from '../words/texts.ts';
import { comparisonsOf } from './comparisons.ts';

export const abstentionTexts = defineTexts({
  en: {
    title: 'Ballots without a choice',
    kind: { tie: 'a tie', unreadable: 'could not be read', refused: 'refused', missing: 'no reply' },
    ballots: (count: number) => counted(count, 'ballot'),
    words: 'The judge wrote:',
    remedy: ABSTENTION_REMEDIES,
  },
  zh: {
    title: '没有作出选择的选票',
    kind: { tie: '平局', unreadable: '无法读取', refused: '被拒绝', missing: '没有回复' },
    ballots: (count) => `${thousands(count)} 张选票`,
    words: '评估模型写道：',
    remedy: {
      tie: '评估模型看不出差别：请在要求中写明什么重要，或换一个评估模型',
      unreadable: '请换一个评估模型',
      refused: '请改写它反对的要求或案例，或换一个评估模型，或使用内容过滤较宽松的接口',
      missing: '原因见各案例，请重新运行',
    },
  },
});

export interface AbstentionCells {
  readonly kind: Abstention;
  readonly count: number;
  /** What was written in place of a choice, or why there is nothing, once each. */
  readonly words: readonly string[];
}

const MOST_WORDS = 3;

/** The abstentions of a prompt's judge by their reason, with what it wrote; none where it always chose. */
export function abstentionCells(prompt: PromptReport): AbstentionCells[] {
  const rounds = prompt.rounds.map(({ comparison }) => comparison);
  const comparisons = [...comparisonsOf(prompt).map(({ comparison }) => comparison), ...rounds];
  const ballots = comparisons
    .flatMap((comparison) => comparison?.pairs ?? [])
    .flatMap((pair) => pair.ballots);
  const counts = abstentionsOf(ballots);
  return (['unreadable', 'refused', 'missing', 'tie'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => {
      const own = ballots.filter((ballot) => abstentionsOf([ballot])[kind] === 1);
      const words = new Set(own.map(wordsOf).filter((text) => text !== ''));
      return { kind, count: counts[kind], words: [...words].slice(0, MOST_WORDS) };
    });
}

function wordsOf({ words, reason }: CastBallot): string {
  return words ?? reason;
}
