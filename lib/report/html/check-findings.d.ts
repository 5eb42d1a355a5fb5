import type { CheckFindings } from '../failing-checks.ts';
interface Props {
    readonly findings: CheckFindings;
    readonly standing: string;
    readonly challenging: string;
}
/** Which checks failed in a comparison, and what drawing those cases again came to. */
export declare function CheckFindingsTable({ findings, standing, challenging }: Props): import("preact").JSX.Element;
export {};
