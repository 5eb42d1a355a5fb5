import type { PromptReport } from '../report/run-report.ts';
import type { Models } from '../spo/ports.ts';
import type { PromptSpec } from '../spo/types.ts';
/** What a reader should know before believing the verdict or taking the prompt. */
export declare function warningsOf(report: PromptReport, spec: PromptSpec, models: Models): Pick<PromptReport, 'judgeHealth' | 'warnings'>;
