import type { PromptReport, RunReport } from '../run-report.ts';
/** A prompt and its place in the page. */
export interface PlacedPrompt {
    readonly id: string;
    readonly prompt: PromptReport;
}
/** The verdicts at a glance: a row for each prompt. */
export declare function Overview({ report, placed, }: {
    readonly report: RunReport;
    readonly placed: readonly PlacedPrompt[];
}): import("preact").JSX.Element;
