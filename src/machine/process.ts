/** Of the command line and of the action: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
export const EXIT = { done: 0, gate: 1, failed: 2, interrupted: 130 } as const;
