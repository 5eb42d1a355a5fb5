import { counted } from '../../../spo/counted.ts';
import type { Redraw } from '../../../spo/types.ts';
import { comparisonsOf, type NamedComparison } from '../../cells/comparisons.ts';
import { failingChecks } from '../../failing-checks.ts';
import type { PromptReport } from '../../run-report.ts';
import { inlineText } from '../../words/inline-text.ts';

/** Which checks failed in which comparison; the passed ones are only counted. */
export function checksTable(prompt: PromptReport): string {
  return comparisonsOf(prompt)
    .map(oneComparison)
    .filter((part) => part !== '')
    .join('\n\n');
}

function oneComparison({ comparison, standing, challenging }: NamedComparison): string {
  const findings = failingChecks(comparison);
  if (findings === null) return '';
  const passed = `${standing} and ${challenging} passed every check on ${findings.passed} of ${counted(findings.cases, 'case')}.`;
  if (findings.failing.length === 0) return passed;
  const head = `| case | check | ${standing} failed | ${challenging} failed | drawn again |\n|---|---|---|---|---|`;
  const lines = findings.failing.map(
    ({ caseIndex, label, incumbentFailed, challengerFailed, drawn, redraw }) =>
      `| ${caseIndex + 1} | ${inlineText(label, 100)} | ${incumbentFailed} of ${drawn} | ${challengerFailed} of ${drawn} | ${redrawText(redraw)} |`,
  );
  return `${[head, ...lines].join('\n')}\n\n${passed}`.replaceAll(/ {2,}/g, ' ');
}

/** `reliably better 8 : 0`; empty for a case that was not drawn again. */
function redrawText(redraw: Redraw | null): string {
  if (redraw === null) return '';
  const { tally, decision } = redraw;
  const words = { challenger: 'reliably better', incumbent: 'reliably worse', none: 'not reliable' };
  return `${words[decision]} ${tally.challenger} : ${tally.incumbent}`;
}
