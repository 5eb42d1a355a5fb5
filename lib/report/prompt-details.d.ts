import { type DiffText } from './prompt-diff.ts';
import type { Room } from './room.ts';
import type { PromptReport, RunReport } from './run-report.ts';
/** Everything about one prompt, folded. */
export declare function promptDetails(prompt: PromptReport, report: RunReport, room: Room, diff: DiffText): string;
