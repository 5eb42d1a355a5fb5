import { counted, dollars, thousands } from '../../spo/counted.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Amount, BudgetLimits, BudgetSetting } from './limits.ts';

/** A limit that stopped a call. */
export interface Shortage {
  readonly setting: BudgetSetting;
  readonly limits: BudgetLimits;
  readonly scope: BudgetScope;
  readonly spent: Amount;
  /** Calls of which nobody told what they took: budgets count the most that they could take. */
  readonly estimatedCalls: number;
  /** What the call that does not fit would have taken at least. */
  readonly next: Amount;
}

/** Whose budget it is: that of the run, or a prompt file's own part of it. */
export type BudgetScope = 'run' | 'file';

const REMEDIES: Readonly<Record<BudgetSetting, string>> = {
  'max-calls': 'Raise `max-calls`, or lower `max-rounds` or `sample-size`.',
  'max-tokens': 'Raise `max-tokens`, or lower `max-rounds` or `sample-size`.',
  'max-cost-usd': 'Raise `max-cost-usd`, or choose cheaper models.',
  'max-minutes': 'Raise `max-minutes`, or raise `max-concurrency` where the endpoint allows it.',
};

/** The error of a call that a budget leaves no room for. */
export function exhausted(shortage: Shortage): SpoError {
  const { setting, limits, scope, spent } = shortage;
  const limit = limitOf(setting, limits);
  const has = { 'max-calls': spent.calls, 'max-tokens': spent.tokens, 'max-cost-usd': spent.costUsd };
  const evidence = { setting, limit, spent: setting === 'max-minutes' ? limit : has[setting] };
  const whose = scope === 'file' ? "The file's own budget" : 'The budget';
  const message = `${whose} is used up: ${sentence(shortage, limit ?? 0)}.`;
  const remedy = scope === 'file' ? `Raise \`${setting}\` in the file.` : REMEDIES[setting];
  return new SpoError('budget-exhausted', message, { remedy, evidence });
}

function limitOf(setting: BudgetSetting, limits: BudgetLimits): number | null {
  const { maxCalls, maxTokens, maxCostUsd, maxMinutes } = limits;
  return {
    'max-calls': maxCalls,
    'max-tokens': maxTokens,
    'max-cost-usd': maxCostUsd,
    'max-minutes': maxMinutes,
  }[setting];
}

function sentence({ setting, spent, estimatedCalls, next }: Shortage, limit: number): string {
  const estimates =
    estimatedCalls === 0
      ? ''
      : ` (${counted(estimatedCalls, 'call')} by estimate, as the endpoint does not tell)`;
  switch (setting) {
    case 'max-calls':
      return `${thousands(spent.calls)} of \`max-calls\` ${thousands(limit)} are made or under way`;
    case 'max-tokens':
      return `${thousands(spent.tokens)} of \`max-tokens\` ${thousands(limit)} are spent${estimates}, and the next call may take ${thousands(next.tokens)}`;
    case 'max-cost-usd':
      return `${money(spent.costUsd)} of \`max-cost-usd\` ${dollars(limit)} are spent${estimates}, and the next call may take ${money(next.costUsd)}`;
    case 'max-minutes':
      return `\`max-minutes\` ${thousands(limit)} ${limit === 1 ? 'has' : 'have'} passed`;
  }
}

function money(value: number | null): string {
  return value === null ? 'an unknown sum' : dollars(value);
}
