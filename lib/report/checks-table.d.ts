import type { Redraw } from '../spo/types.ts';
import type { PromptReport } from './run-report.ts';
/** Which checks failed in which comparison; the passed ones are only counted. */
export declare function checksTable(prompt: PromptReport): string;
/** `reliably better 8 : 0`; empty for a case that was not drawn again. */
export declare function redrawText(redraw: Redraw | null): string;
