import type { PromptReport } from './run-report.ts';
/**
 * A review comment whose suggestion puts `text` in place of the lines it stands on. Null for a text that people could
 * not see as it is: what is taken over with a click must be what is shown.
 */
export declare function suggestionText({ bestRound, bestVersusHead }: PromptReport, text: string): string | null;
