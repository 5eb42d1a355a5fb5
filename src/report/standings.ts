import { counted } from '../spo/counted.ts';
import type { Verdict } from '../spo/types.ts';
import { foundRound } from './prompt-facts.ts';
import type { Migration, PromptReport, RunReport } from './run-report.ts';

/**
 * What a prompt counts as in headlines. Its status says more than its verdict where there was nothing to
 * compare, and the outcome of a switch more than either.
 */
export type Standing =
  | Verdict
  | Migration['outcome']
  | 'new'
  | 'removed'
  | 'off'
  | 'invalid'
  | 'not-compared'
  | 'better'
  | 'tentative';

const STANDINGS: readonly (readonly [Standing, words: string, manyWords?: string])[] = [
  ['regressed', 'regressed'],
  ['error', 'ended in an error'],
  ['invalid', 'invalid'],
  ['not-ready', 'not ready'],
  ['budget-stopped', 'stopped by the budget'],
  ['insufficient-evidence', 'with insufficient evidence'],
  ['ready-with-new-prompt', 'with the new prompt'],
  ['ready', 'ready'],
  ['improved', 'improved'],
  ['better', 'better prompt found', 'better prompts found'],
  ['tentative', 'tentative'],
  ['no-reliable-change', 'without reliable change'],
  ['new', 'new'],
  ['not-compared', 'not compared'],
  ['removed', 'removed'],
  ['off', 'off'],
];

export function standingOf(prompt: PromptReport): Standing {
  if (prompt.migration !== null) return prompt.migration.outcome;
  if (prompt.status === 'unchanged') return standingOfSearch(prompt);
  return prompt.status === 'changed' ? (prompt.verdict ?? 'not-compared') : prompt.status;
}

/** Where nothing changed, the search is all there is to tell. */
function standingOfSearch(prompt: PromptReport): Standing {
  if (prompt.verdict !== null) return prompt.verdict;
  const found = foundRound(prompt);
  if (found?.confirmed) return 'better';
  if (prompt.stoppedBy === 'budget') return 'budget-stopped';
  return found === null ? 'no-reliable-change' : 'tentative';
}

/** How many prompts have each standing: worst first, and best first for a switch of models. */
export function countStandings(report: RunReport): { readonly standing: Standing; readonly count: number }[] {
  const standings = report.prompts.map(standingOf);
  const counts = STANDINGS.map(([standing]) => ({
    standing,
    count: standings.filter((found) => found === standing).length,
  })).filter(({ count }) => count > 0);
  return report.models.compare === undefined ? counts : counts.reverse();
}

/** `1 regressed, 2 improved`, in the order of `countStandings`. */
export function standingsText(report: RunReport): string {
  const counts = countStandings(report).map(({ standing, count }) => {
    const [, one, many = one] = STANDINGS.find(([known]) => known === standing) ?? [standing, standing];
    return counted(count, one, many);
  });
  return counts.length === 0 ? 'no prompt to check' : counts.join(', ');
}

/**
 * What the run was about where that is no change, and the standings.
 * @param nameText how a model's name is shown
 */
export function outcomeText(report: RunReport, nameText: (name: string) => string): string {
  const { execute, compare } = report.models;
  const standings = standingsText(report);
  return compare === undefined
    ? standings
    : `switch from ${nameText(execute)} to ${nameText(compare)}: ${standings}`;
}

/** The prompts from the worst to the best standing, so that what matters most is read first and cut last. */
export function worstFirst(prompts: readonly PromptReport[]): PromptReport[] {
  const rank = (prompt: PromptReport) => STANDINGS.findIndex(([standing]) => standing === standingOf(prompt));
  return prompts.toSorted((left, right) => rank(left) - rank(right));
}
