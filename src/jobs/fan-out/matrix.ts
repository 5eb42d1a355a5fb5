import type { FanOutPlan } from './plan.ts';

/**
 * The value of the output `matrix`, for `strategy.matrix: ${{ fromJSON(…) }}`: `{"include":[{"leg":1,"prompts":25,"calls":1200}]}`.
 *
 * A plan without legs is guarded by the output `count`: `if: needs.plan.outputs.count != '0'` is looked at before the
 * matrix (https://docs.github.com/en/actions/using-jobs/using-conditions-to-control-job-execution). A workflow that forgot
 * it would fail as a whole on an empty list («Matrix vector 'include' does not contain any values»), so there is a
 * leg 0 then, which no plan has: it ends at once.
 */
export function matrixOf({ legs }: Pick<FanOutPlan, 'legs'>): string {
  const include = legs.map(({ leg, prompts, calls }) => ({ leg, prompts, calls }));
  return JSON.stringify({ include: include.length > 0 ? include : [{ leg: 0, prompts: 0, calls: 0 }] });
}
