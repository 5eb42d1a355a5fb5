import type { Gate } from '../settings/run-settings.ts';
import { promptTitle } from '../spo/prompt-name.ts';
import type { PromptReport, RunReport } from './run-report.ts';

/** What a `fail-on` setting finds in a report, a sentence each; empty when the run passes. */
export function gateFailures(report: Pick<RunReport, 'prompts'>, failOn: readonly Gate[]): string[] {
  const failures: string[] = [];
  const switches = report.prompts.some(({ migration }) => migration !== null);
  const [change, base] = switches ? ['The new model', "today's model"] : ['The change', 'the base'];
  const gate = (name: Gate, holds: (prompt: PromptReport) => boolean, says: (names: string) => string) => {
    const names = report.prompts.filter(holds).map(promptTitle);
    if (failOn.includes(name) && names.length > 0) failures.push(says(listed(names)));
  };
  gate(
    'regression',
    ({ verdict }) => verdict === 'regressed',
    (names) => `${change} makes ${names} worse.`,
  );
  gate(
    'tentative-regression',
    isTentative,
    (names) => `${change} may make ${names} worse: ${base} won more pairs.`,
  );
  gate(
    'invalid',
    ({ status }) => status === 'invalid',
    (names) => `Not a valid prompt file: ${names}.`,
  );
  return failures;
}

/** A hint and no verdict: six fair coins show a lead this large one time in nine. */
const TENTATIVE_LEAD = 3;

function isTentative({ verdict, baseVersusHead }: PromptReport): boolean {
  if (baseVersusHead === null || verdict === 'regressed' || verdict === 'improved') return false;
  return baseVersusHead.tally.incumbent - baseVersusHead.tally.challenger >= TENTATIVE_LEAD;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
