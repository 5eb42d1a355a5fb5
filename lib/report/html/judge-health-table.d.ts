import type { JudgeHealth } from '../../spo/judge-health.ts';
/** How the judge behaved, figure by figure, with what each should be. */
export declare function JudgeHealthTable({ health }: {
    readonly health: JudgeHealth;
}): import("preact").JSX.Element;
