import type { RunReport } from '../report/run-report.ts';
import type { Gate } from './run-settings.ts';
/** What a `fail-on` setting finds in a report, a sentence each; empty when the run passes. */
export declare function gateFailures(report: Pick<RunReport, 'prompts'>, failOn: readonly Gate[]): string[];
