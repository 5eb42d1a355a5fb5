import { assertionCells, assertionTexts, failingAssertions } from '../../cells/assertions.ts';
import { comparisonsOf, type NamedComparison } from '../../cells/comparisons.ts';
import type { PromptReport } from '../../run-report.ts';
import { inlineText } from '../../words/inline-text.ts';
import { tableRow, tableTop } from './table.ts';

/** Which assertions failed in which comparison; the passed ones are only counted. */
export function assertionsTable(prompt: PromptReport): string {
  return comparisonsOf(prompt)
    .map(oneComparison)
    .filter((part) => part !== '')
    .join('\n\n');
}

function oneComparison({ comparison, standing, challenging }: NamedComparison): string {
  const findings = failingAssertions(comparison);
  if (findings === null) return '';
  const say = assertionTexts.en;
  const passed = say.passed(findings, `${standing} and ${challenging}`);
  if (findings.failing.length === 0) return passed;
  const rows = findings.failing
    .map((failing) => assertionCells(failing, say))
    .map((cells) =>
      tableRow([
        cells.caseNumber,
        inlineText(cells.label, 100),
        cells.standing,
        cells.challenging,
        cells.drawnAgain,
      ]),
    );
  return [tableTop(say.heads(standing, challenging)), ...rows, '', passed].join('\n');
}
