import type { Round, StoppedBy, Usage } from '../spo/types.ts';
/** The result of one optimized prompt. */
export interface OptimizeResult {
    readonly name: string;
    readonly rounds: readonly Round[];
    readonly best: {
        readonly round: number;
        readonly prompt: string;
    } | null;
    readonly stoppedBy: StoppedBy;
    readonly usage: Usage;
    readonly simulated: boolean;
}
/** The rounds as a table and the best prompt, in plain text for a terminal. */
export declare function renderOptimizeText(result: OptimizeResult): string;
