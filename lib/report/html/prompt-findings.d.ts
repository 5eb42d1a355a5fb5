import type { PromptReport } from '../run-report.ts';
/** What was found about a prompt, before any evidence. */
export declare function PromptFindings({ prompt }: {
    readonly prompt: PromptReport;
}): import("preact").JSX.Element;
