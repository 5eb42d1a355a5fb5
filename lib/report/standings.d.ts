import type { PromptReport, RunReport } from './run-report.ts';
/** `1 regressed, 2 improved`, worst first; `2 ready, 1 not ready`, best first, for a switch of models. */
export declare function standingsText(report: RunReport): string;
/**
 * What the run was about where that is no change, and the standings.
 * @param nameText how a model's name is shown
 */
export declare function outcomeText(report: RunReport, nameText: (name: string) => string): string;
/** The prompts from the worst to the best standing, so that what matters most is read first and cut last. */
export declare function worstFirst(prompts: readonly PromptReport[]): PromptReport[];
