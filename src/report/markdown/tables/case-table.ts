import { type CaseCells, caseCells, caseTexts } from '../../cells/cases.ts';
import { comparisonsOf } from '../../cells/comparisons.ts';
import type { PromptReport } from '../../run-report.ts';
import { inlineText } from '../../words/inline-text.ts';
import { pairsText } from '../../words/numbers.ts';
import { tableRow, tableTop } from './table.ts';

const QUESTION_LENGTH = 60;

/** Which case got better and which worse, by the pairs on it. */
export function caseTable(prompt: PromptReport): string {
  const columns = comparisonsOf(prompt);
  if (columns.every(({ comparison }) => comparison === null)) return '';
  const cells = columns.map(({ comparison }) => (comparison === null ? [] : caseCells(comparison)));
  const rows = prompt.questions.map((question, index) =>
    tableRow([
      String(index + 1),
      inlineText(question, QUESTION_LENGTH),
      ...cells.map((column) => caseText(column.find(({ caseIndex }) => caseIndex === index))),
    ]),
  );
  return [tableTop(['', 'case', ...columns.map(({ title }) => title)]), ...rows].join('\n');
}

function caseText(cells: CaseCells | undefined): string {
  if (cells === undefined) return '';
  const { tally, tendency } = cells;
  return `${tendency === 'even' ? '' : `${caseTexts.en[tendency]} `}${pairsText(tally)}`;
}
