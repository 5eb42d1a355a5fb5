import type { PromptReport } from '../run-report.ts';
/** What changes between any two of a prompt's versions; as text, between those that matter. */
export declare function PromptVersions({ prompt }: {
    readonly prompt: PromptReport;
}): import("preact").JSX.Element | null;
