import { tallyPairs } from '../../../spo/tally.ts';
import type { Comparison, Pair } from '../../../spo/types.ts';
import { comparisonsOf } from '../../cells/comparisons.ts';
import type { PromptReport } from '../../run-report.ts';
import { inlineText } from '../../words/inline-text.ts';
import { pairsText } from '../../words/numbers.ts';

const QUESTION_LENGTH = 60;

/** Which case got better and which worse, by the pairs on it. */
export function caseTable(prompt: PromptReport): string {
  const columns = comparisonsOf(prompt);
  if (columns.every(({ comparison }) => comparison === null)) return '';
  const rows = prompt.questions.map((question, index) => {
    const cells = [
      inlineText(question, QUESTION_LENGTH),
      ...columns.map(({ comparison }) => caseText(comparison, index)),
    ];
    return `| ${index + 1} | ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
  });
  const titles = ['', 'case', ...columns.map(({ title }) => title)];
  const head = `| ${titles.join(' | ')} |`.replace('|  |', '| |');
  return [head, `|${'---|'.repeat(titles.length)}`, ...rows].join('\n');
}

function caseText(comparison: Comparison | null, caseIndex: number): string {
  const pairs = comparison?.pairs.filter((pair) => pair.caseIndex === caseIndex) ?? [];
  if (pairs.length === 0) return '';
  const tally = tallyPairs(pairs);
  return `${tendency(pairs)}${pairsText(tally)}`;
}

function tendency(pairs: readonly Pair[]): string {
  const count = (outcome: Pair['outcome']) => pairs.filter((pair) => pair.outcome === outcome).length;
  const lead = count('challenger') - count('incumbent');
  if (lead === 0) return '';
  return lead > 0 ? 'better ' : 'worse ';
}
