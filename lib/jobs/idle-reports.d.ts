import type { PromptReport } from '../report/run-report.ts';
import type { FileVersions } from './load-versions.ts';
/** What is reported of files without asking a model: those that are gone or broken, and prompts that are switched off. */
export declare function idleReports(file: FileVersions): PromptReport[];
