import type { CommitFile } from '../forge/forge.ts';
import type { PromptReport } from '../report/run-report.ts';
import type { FileVersions } from './load-versions.ts';
/**
 * The files that change when winners are written where their prompts stand. Several winners of one file, or of files that
 * name the same one, are written one after the other.
 * @param notices hears why a file keeps its prompt
 */
export declare function filesWithWinners(files: readonly FileVersions[], winners: readonly PromptReport[], notices: string[]): CommitFile[];
