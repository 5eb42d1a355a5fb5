import type { Published } from './conclude-check.ts';
/** The outputs of the action that a report stands for; those that another run would not repeat come from the entry. */
export declare function outputsOf({ report, comment, pullRequestUrl }: Published, resultsDir: string): Record<string, string>;
