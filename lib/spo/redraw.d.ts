import type { Sides } from './evaluate.ts';
import type { Ports, Step } from './ports.ts';
import type { Decision, Pair, PromptSpec, Redraw } from './types.ts';
/** Draws beyond the fewest that can decide a case; a check that is merely flaky shows itself within them. */
export declare const SPARE_DRAWS = 4;
export interface RedrawPlan {
    readonly spec: PromptSpec;
    readonly step: Step;
    /** Pairs of the comparison so far. */
    readonly pairs: readonly Pair[];
    /** For all cases of the file together, in each direction. */
    readonly errorRate: number;
    /** Fresh answers of both sides to one case. */
    sides(caseIndex: number, number: number): Promise<Sides>;
}
/**
 * Draws every case whose checks came out differently again, from both sides and without the judge. The draw
 * that gave the reason is not counted, so chance is not counted twice.
 * @throws SpoError for a fault that would hit every call
 */
export declare function redrawDifferences(plan: RedrawPlan, ports: Ports): Promise<Redraw[]>;
/** What checks say over all cases: the side that no case speaks against; `none` when they contradict each other. */
export declare function decisionOfRedraws(redraws: readonly Redraw[]): Decision;
