import type { RunReport } from '../../report/run-report.ts';
import type { Checkpoint } from '../../workspace/checkpoint.ts';
import type { RunFile } from '../../workspace/run-file.ts';
/** The rounds of a checkpoint as the report of a run of this one prompt. @param found null where no file tells of the run */
export declare function reportOfResult(name: string, found: RunFile | null, checkpoint: Checkpoint): RunReport;
