import type { Cell, Truth } from './world.ts';

/** The settings that are simulated; exact figures go in between as well. */
const ACCURACIES = [0.6, 0.7, 0.75, 0.8, 0.9, 0.95] as const;
export const BIASES = [0, 0.1, 0.2, 0.3] as const;
export const CASE_COUNTS = [3, 8] as const;
/** Numbers of prompt files that share one gate. */
export const GATE_FILES = [1, 3, 10] as const;
const DIFFERENT: readonly Truth[] = ['better', 'worse'];

/** Numbers from `first` to `last`, without the crumbs that adding steps leaves. */
export function steps(first: number, last: number, step: number): number[] {
  const count = Math.round((last - first) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toFixed(6)));
}

/** All settings without luck. Accuracy means nothing between equal prompts, so those stand there once. */
export function mainGrid(): Cell[] {
  return BIASES.flatMap((bias): Cell[] => [
    { truth: 'equal', accuracy: 0.75, bias, luck: 0 },
    ...DIFFERENT.flatMap((truth) => ACCURACIES.map((accuracy) => ({ truth, accuracy, bias, luck: 0 }))),
  ]);
}

/** Settings in which the answers have luck. */
export function luckGrid(): Cell[] {
  const equal = [0.25, 0.5, 0.75, 1].flatMap((luck) =>
    [0, 0.3].map((bias): Cell => ({ truth: 'equal', accuracy: 0.75, bias, luck })),
  );
  const different = [0.5, 1].flatMap((luck) =>
    DIFFERENT.flatMap((truth) =>
      [0.6, 0.75, 0.9].map((accuracy): Cell => ({ truth, accuracy, bias: 0.2, luck })),
    ),
  );
  return [...equal, ...different];
}
