import { counted, thousands } from '../../../spo/counted.ts';
import type { RoundOutcome, StoppedBy, Tally, Verdict } from '../../../spo/types.ts';
import type { NamedComparison } from '../../comparisons.ts';
import type { Migration } from '../../run-report.ts';
import type { Standing } from '../../standings.ts';
import { verdictText } from '../../verdicts.ts';
import { ballotsText, costText, durationText, pairsText, usageText } from '../../words/numbers.ts';

/** The terms of the field, and figures with their units, as the comment has them. */
export const english = {
  verdict: (verdict: Verdict): string => verdictText(verdict),
  outcome: (outcome: RoundOutcome): string => outcome.replaceAll('-', ' '),
  migration: (outcome: Migration['outcome']): string => MIGRATIONS[outcome],
  standing: (standing: Standing): string =>
    standing in STANDINGS ? (STANDINGS[standing] ?? '') : verdictText(standing as Verdict),
  stoppedBy: (by: StoppedBy): string => `stopped by ${by}`,
  pairs: pairsText,
  ballots: (tally: Tally): string => ballotsText(tally),
  usage: usageText,
  cost: costText,
  calls: (count: number): string => counted(count, 'call'),
  tokens: (count: number): string => counted(count, 'token'),
  rounds: (count: number): string => counted(count, 'round'),
  number: thousands,
  duration: (startedAt: string, finishedAt: string): string =>
    durationText(startedAt, finishedAt) ?? 'an unknown time',
  comparison: (named: NamedComparison): Pick<NamedComparison, 'title' | 'standing' | 'challenging'> => named,
  round: (round: number): string => `round ${round}`,
  case: (number: number): string => `Case ${number}`,
  list: (parts: readonly string[]): string => parts.join(', '),
  confirmed: 'confirmed',
  tentative: 'tentative',
  base: 'base',
  head: 'head',
  present: 'present prompt',
  incumbent: 'incumbent',
  challenger: 'challenger',
};

export type Words = typeof english;

const MIGRATIONS: Readonly<Record<Migration['outcome'], string>> = {
  ready: 'ready to switch',
  'ready-with-new-prompt': 'switch with the new prompt',
  'not-ready': 'not ready',
};

const STANDINGS: Partial<Record<Standing, string>> = {
  ...MIGRATIONS,
  error: 'ended in an error',
  new: 'new file',
  'not-compared': 'not compared',
  better: 'better prompt found',
  tentative: 'tentative',
  invalid: 'invalid',
  removed: 'removed',
  off: 'off',
};
