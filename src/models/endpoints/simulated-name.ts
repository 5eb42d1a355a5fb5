/** The name that stands for the simulated models wherever an endpoint is named. */
export const SIMULATED = 'simulated';
