import type { JudgeHealth } from '../../spo/comparing/judge-health.ts';
import { counted, thousands } from '../../spo/counted.ts';
import { percentText, ratioText } from '../words/numbers.ts';
import { defineTexts } from '../words/texts.ts';

export const judgeTexts = defineTexts({
  en: {
    caption: (ballots: number, pairs: number) =>
      `${counted(ballots, 'ballot')}, ${counted(pairs, 'pair')} with two readable ones`,
    heads: ['figure', 'here', 'should be'],
    flips: ['flips: the two orders disagree', 'low; high when the answers are close'],
    first: ['ballots for the answer that stood first', 'about 50%'],
    abstained: [
      'ballots without a choice: unreadable, refused, missing or a tie',
      '0%; above 25% there is no verdict',
    ],
    repeats: ['two pairs on a case came out the same', 'high'],
    length: ['length of new answers over old ones, median', 'as the requirements ask'],
    longer: ['decisive pairs that the longer answer won', 'not near 100% when lengths differ'],
  },
  zh: {
    caption: (ballots, pairs) => `${thousands(ballots)} 张选票，其中两张都可读的配对 ${thousands(pairs)} 个`,
    heads: ['指标', '本次', '应为'],
    flips: ['翻转：两种顺序的选票不一致', '低；答案接近时会偏高'],
    first: ['投给排在前面的答案的选票', '约 50%'],
    abstained: ['没有作出选择的选票：无法读取、被拒绝、没有回复或平局', '0%；超过 25% 则不下结论'],
    repeats: ['同一案例的两个配对结果一致', '高'],
    length: ['新答案与旧答案的长度比（中位数）', '符合要求即可'],
    longer: ['有胜负的配对中较长答案获胜', '长度不同时不应接近 100%'],
  },
});

/** What was measured of a judge, in the order of the table; a dash where there was nothing to count. */
export function judgeFigures(health: JudgeHealth) {
  return {
    flips: percentText(health.flipRate),
    first: percentText(health.firstPreferred),
    abstained: percentText(health.abstainRate),
    repeats: percentText(health.repeatAgreement),
    length: ratioText(health.lengthRatio),
    longer: percentText(health.longerPreferred),
  };
}

export type JudgeFigures = ReturnType<typeof judgeFigures>;

export interface JudgeCells {
  readonly figure: string;
  readonly here: string;
  readonly expected: string;
}

/** A row for each figure. */
export function judgeCells(figures: JudgeFigures, say: (typeof judgeTexts)['en']): JudgeCells[] {
  return Object.entries(figures).map(([name, here]) => {
    const [figure = '', expected = ''] = say[name as keyof JudgeFigures];
    return { figure, here, expected };
  });
}
