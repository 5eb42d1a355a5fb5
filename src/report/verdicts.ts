import type { Verdict } from '../spo/types.ts';
import type { PromptReport, RunReport } from './run-report.ts';

const PRECEDENCE: readonly Verdict[] = [
  'regressed',
  'error',
  'budget-stopped',
  'insufficient-evidence',
  'improved',
  'no-reliable-change',
];

/** The verdict over several files: the first in precedence that occurs; null when no file has one. */
export function runVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return PRECEDENCE.find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** What a file counts as in headlines: its status says more than its verdict where there was nothing to compare. */
type Standing = Verdict | 'new' | 'removed' | 'invalid' | 'not-compared' | 'bettered' | 'kept';

const STANDINGS: readonly (readonly [Standing, string])[] = [
  ['regressed', 'regressed'],
  ['error', 'ended in an error'],
  ['invalid', 'invalid'],
  ['budget-stopped', 'stopped by the budget'],
  ['insufficient-evidence', 'with insufficient evidence'],
  ['improved', 'improved'],
  ['bettered', 'with a better prompt'],
  ['no-reliable-change', 'without reliable change'],
  ['new', 'new'],
  ['not-compared', 'not compared'],
  ['kept', 'without a better prompt'],
  ['removed', 'removed'],
];

function standingOf(prompt: PromptReport): Standing {
  if (prompt.status === 'unchanged') return standingAsItIs(prompt);
  if (prompt.status !== 'changed') return prompt.status;
  return prompt.verdict ?? 'not-compared';
}

/** What a search alone found: there is no verdict but one on what went wrong. */
function standingAsItIs({ verdict, bestRound, stoppedBy }: PromptReport): Standing {
  if (verdict !== null) return verdict;
  if (bestRound?.confirmed) return 'bettered';
  return stoppedBy === 'budget' ? 'budget-stopped' : 'kept';
}

/** `1 regressed, 2 improved`, worst first. */
export function standingsText(report: RunReport): string {
  const standings = report.prompts.map(standingOf);
  const counts = STANDINGS.map(([standing, words]) => {
    const count = standings.filter((found) => found === standing).length;
    return count === 0 ? '' : `${count} ${words}`;
  }).filter((part) => part !== '');
  return counts.length === 0 ? 'no prompt to check' : counts.join(', ');
}

/** The prompts in the order of the headline, so that what matters most is read first and cut last. */
export function worstFirst(prompts: readonly PromptReport[]): PromptReport[] {
  const rank = (prompt: PromptReport) => STANDINGS.findIndex(([standing]) => standing === standingOf(prompt));
  return prompts.toSorted((left, right) => rank(left) - rank(right));
}

/** A verdict in words. */
export function verdictText(verdict: Verdict): string {
  return verdict === 'budget-stopped' ? 'stopped by the budget' : verdict.replaceAll('-', ' ');
}
