import type { PlannedLeg } from './plan.ts';
/**
 * The outputs that the jobs behind a plan go by. `matrix` is for `strategy.matrix: ${{ fromJSON(…) }}`:
 * `{"include":[{"leg":1,"prompts":25,"calls":1200}]}`.
 *
 * A plan without legs is guarded by `count`: `if: needs.plan.outputs.count != '0'` is looked at before the matrix
 * (https://docs.github.com/en/actions/using-jobs/using-conditions-to-control-job-execution). A workflow that forgot
 * it would fail as a whole on an empty list («Matrix vector 'include' does not contain any values»), so there is a
 * leg 0 then, which no plan has: it ends at once.
 */
export declare function legsOutputs(legs: readonly PlannedLeg[]): {
    matrix: string;
    count: string;
};
