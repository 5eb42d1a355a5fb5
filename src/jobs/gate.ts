import type { RunReport } from '../report/run-report.ts';
import type { Gate } from './run-settings.ts';

/** What a `fail-on` setting finds in a report, a sentence each; empty when the run passes. */
export function gateFailures(report: RunReport, failOn: readonly Gate[]): string[] {
  const failures: string[] = [];
  const of = (holds: (prompt: RunReport['prompts'][number]) => boolean) =>
    report.prompts.filter(holds).map(({ path, name }) => (name === '' ? path : `${path} (${name})`));
  const regressed = of(({ verdict }) => verdict === 'regressed');
  if (failOn.includes('regression') && regressed.length > 0) {
    failures.push(`The change makes ${listed(regressed)} worse.`);
  }
  return failures;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
