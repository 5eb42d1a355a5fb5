import { thousands } from '../../../spo/counted.ts';
import type { RoundOutcome, StoppedBy, Tally, Verdict } from '../../../spo/types.ts';
import type { ComparisonKind } from '../../comparisons.ts';
import type { Migration } from '../../run-report.ts';
import type { Standing } from '../../standings.ts';
import { ballotsText, costText, durationText } from '../../words/numbers.ts';
import type { Words } from './words-en.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  improved: '变好',
  regressed: '变差',
  'no-reliable-change': '无可靠变化',
  'insufficient-evidence': '证据不足',
  'budget-stopped': '因预算停止',
  error: '出错',
};

const OUTCOMES: Readonly<Record<RoundOutcome, string>> = {
  initial: '起始',
  accepted: '接受',
  rejected: '拒绝',
  tie: '平局',
  'no-proposal': '无提案',
  failed: '失败',
};

const MIGRATIONS: Readonly<Record<Migration['outcome'], string>> = {
  ready: '可以切换',
  'ready-with-new-prompt': '换用新提示词后切换',
  'not-ready': '尚不能切换',
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  ...VERDICTS,
  ...MIGRATIONS,
  new: '新文件',
  removed: '已删除',
  off: '已关闭',
  invalid: '无效',
  'not-compared': '未比较',
  better: '找到更好的提示词',
  tentative: '待确认',
};

const STOPPED_BY: Readonly<Record<StoppedBy, string>> = {
  'max-rounds': '达到最大轮数',
  patience: '多轮无改进而停止',
  budget: '因预算停止',
  signal: '被中断',
  error: '因错误停止',
};

const COMPARISONS: Readonly<Record<ComparisonKind, readonly [title: string, one: string, other: string]>> = {
  change: ['本次改动与基准相比', '基准', '本次改动'],
  best: ['最佳轮次与本次改动相比', '本次改动', '最佳轮次'],
  'best-of-present': ['最佳轮次与现有提示词相比', '现有提示词', '最佳轮次'],
  models: ['新模型与现用模型相比', '现用模型', '新模型'],
  'best-on-new': ['最佳轮次与现有提示词相比（新模型上）', '现有提示词', '最佳轮次'],
  adapted: ['新模型加新提示词与现用模型相比', '现用模型', '新模型加新提示词'],
};

function pairsText(tally: Tally): string {
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

const calls = (count: number) => `${thousands(count)} 次调用`;
const tokens = (count: number) => `${thousands(count)} 个 token`;
const cost = (costUsd: number | null) => (costUsd === null ? '费用未知' : costText(costUsd));

export const chinese: Words = {
  verdict: (verdict) => VERDICTS[verdict],
  outcome: (outcome) => OUTCOMES[outcome],
  migration: (outcome) => MIGRATIONS[outcome],
  standing: (standing) => STANDINGS[standing],
  stoppedBy: (by) => STOPPED_BY[by],
  pairs: pairsText,
  ballots: (tally) => ballotsText(tally),
  usage: (usage) =>
    [calls(usage.calls), tokens(usage.promptTokens + usage.completionTokens), cost(usage.costUsd)].join('，'),
  cost,
  calls,
  tokens,
  rounds: (count) => `${thousands(count)} 轮`,
  number: thousands,
  duration: (startedAt, finishedAt) =>
    durationText(startedAt, finishedAt)
      ?.replace(/ h\b/, ' 小时')
      .replace(/ min\b/, ' 分')
      .replace(/ s\b/, ' 秒') ?? '时间未知',
  comparison: ({ kind }) => {
    const [title, standing, challenging] = COMPARISONS[kind];
    return { title, standing, challenging };
  },
  round: (round) => `第 ${round} 轮`,
  case: (number) => `案例 ${number}`,
  list: (parts) => parts.join('，'),
  confirmed: '已确认',
  tentative: '待确认',
  base: '基准',
  head: '本次改动',
  present: '现有提示词',
  incumbent: '现任',
  challenger: '挑战者',
};
