import type { Migration, PromptReport } from './run-report.ts';
/** What to do about the model, in words. */
export declare function switchText({ outcome }: Migration): string;
/** The outcome with every comparison that it rests on; empty where no models were compared. */
export declare function switchSection(prompt: PromptReport): string;
