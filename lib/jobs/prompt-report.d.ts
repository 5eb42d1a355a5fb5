import type { ChangedFile } from '../forge/forge.ts';
import type { FileStatus, PromptReport } from '../report/run-report.ts';
import type { PromptVersions } from './load-versions.ts';
/** The report of a prompt before anything is done for it. */
export declare function reportOfPrompt(file: ChangedFile, { head, basePrompt, note }: PromptVersions): PromptReport;
/** The report of a file of which nothing more is known than the change says. */
export declare function reportOfPlace(file: ChangedFile): PromptReport;
/** The report of a file with nothing done for it. */
export declare function reportOfFile(file: ChangedFile, status: FileStatus): PromptReport;
