// The terms of the field, and figures with their units, as every table and page has them.
import { counted, thousands } from '../../spo/counted.ts';
import type { RoundOutcome, StoppedBy, Tally, Verdict } from '../../spo/types.ts';
import type { BestRound, Migration } from '../run-report.ts';
import type { Standing } from '../standings.ts';
import { verdictText } from '../verdicts.ts';
import { ballotsText, costText, durationText, pairsText, usageText } from './numbers.ts';
import { defineTexts } from './texts.ts';

const SWITCHES: Readonly<Record<Migration['outcome'], string>> = {
  ready: 'ready to switch',
  'ready-with-new-prompt': 'switch with the new prompt',
  'not-ready': 'not ready',
};

const STANDINGS: Partial<Record<Standing, string>> = {
  ...SWITCHES,
  error: 'ended in an error',
  new: 'new file',
  'not-compared': 'not compared',
  better: 'better prompt found',
  tentative: 'tentative',
  invalid: 'invalid',
  removed: 'removed',
  off: 'off',
};

const english = {
  verdict: (verdict: Verdict): string => verdictText(verdict),
  outcome: (outcome: RoundOutcome): string => outcome.replaceAll('-', ' '),
  /** What to do about the model. */
  migration: (outcome: Migration['outcome']): string => SWITCHES[outcome],
  standing: (standing: Standing): string => STANDINGS[standing] ?? verdictText(standing as Verdict),
  found: ({ confirmed }: Pick<BestRound, 'confirmed'>): string => (confirmed ? 'confirmed' : 'tentative'),
  stoppedBy: (by: StoppedBy): string => `stopped by ${by}`,
  pairs: pairsText,
  ballots: ballotsText,
  usage: usageText,
  cost: costText,
  rounds: (count: number): string => counted(count, 'round'),
  number: thousands,
  duration: (startedAt: string, finishedAt: string): string =>
    durationText(startedAt, finishedAt) ?? 'an unknown time',
  round: (round: number): string => `round ${round}`,
  case: (number: number): string => `Case ${number}`,
  list: (parts: readonly string[]): string => parts.join(', '),
  base: 'base',
  head: 'head',
  present: 'present prompt',
  incumbent: 'incumbent',
  challenger: 'challenger',
  notAsked: 'not asked',
};

export type Terms = typeof english;

const VERDICTS_ZH: Readonly<Record<Verdict, string>> = {
  improved: '变好',
  regressed: '变差',
  'no-reliable-change': '无可靠变化',
  'insufficient-evidence': '证据不足',
  'budget-stopped': '因预算停止',
  error: '出错',
};

const OUTCOMES_ZH: Readonly<Record<RoundOutcome, string>> = {
  initial: '起始',
  accepted: '接受',
  rejected: '拒绝',
  tie: '平局',
  'no-proposal': '无提案',
  failed: '失败',
};

const SWITCHES_ZH: Readonly<Record<Migration['outcome'], string>> = {
  ready: '可以切换',
  'ready-with-new-prompt': '换用新提示词后切换',
  'not-ready': '尚不能切换',
};

const STANDINGS_ZH: Readonly<Record<Standing, string>> = {
  ...VERDICTS_ZH,
  ...SWITCHES_ZH,
  new: '新文件',
  removed: '已删除',
  off: '已关闭',
  invalid: '无效',
  'not-compared': '未比较',
  better: '找到更好的提示词',
  tentative: '待确认',
};

const STOPPED_BY_ZH: Readonly<Record<StoppedBy, string>> = {
  'max-rounds': '达到最大轮数',
  patience: '多轮无改进而停止',
  budget: '因预算停止',
  signal: '被中断',
  error: '因错误停止',
};

function pairsTextZh(tally: Tally): string {
  const rest: [number, string][] = [
    [tally.byChecks, '由检查决定'],
    [tally.flip, '翻转'],
    [tally.identical, '相同'],
    [tally.repeat, '重复'],
    [tally.abstain, '弃权'],
  ];
  const counts = rest.filter(([count]) => count > 0).map(([count, name]) => `${name} ${thousands(count)}`);
  return [`${tally.challenger} : ${tally.incumbent}`, ...counts].join('，');
}

const costZh = (costUsd: number | null) => (costUsd === null ? '费用未知' : costText(costUsd));

const chinese: Terms = {
  verdict: (verdict) => VERDICTS_ZH[verdict],
  outcome: (outcome) => OUTCOMES_ZH[outcome],
  migration: (outcome) => SWITCHES_ZH[outcome],
  standing: (standing) => STANDINGS_ZH[standing],
  found: ({ confirmed }) => (confirmed ? '已确认' : '待确认'),
  stoppedBy: (by) => STOPPED_BY_ZH[by],
  pairs: pairsTextZh,
  ballots: ballotsText,
  usage: (usage) =>
    [
      `${thousands(usage.calls)} 次调用`,
      `${thousands(usage.promptTokens + usage.completionTokens)} 个 token`,
      costZh(usage.costUsd),
    ].join('，'),
  cost: costZh,
  rounds: (count) => `${thousands(count)} 轮`,
  number: thousands,
  duration: (startedAt, finishedAt) =>
    durationText(startedAt, finishedAt)
      ?.replace(/ h\b/, ' 小时')
      .replace(/ min\b/, ' 分')
      .replace(/ s\b/, ' 秒') ?? '时间未知',
  round: (round) => `第 ${round} 轮`,
  case: (number) => `案例 ${number}`,
  list: (parts) => parts.join('，'),
  base: '基准',
  head: '本次改动',
  present: '现有提示词',
  incumbent: '现任',
  challenger: '挑战者',
  notAsked: '未提问',
};

export const terms = defineTexts({ en: english, zh: chinese });
