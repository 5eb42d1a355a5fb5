import type { Verdict } from '../spo/types.ts';
import type { Migration, PromptReport, RunReport } from './run-report.ts';
/**
 * What a prompt counts as in headlines. Its status says more than its verdict where there was nothing to
 * compare, and the outcome of a switch more than either.
 */
export type Standing = Verdict | Migration['outcome'] | 'new' | 'removed' | 'off' | 'invalid' | 'not-compared' | 'better' | 'tentative';
export declare function standingOf(prompt: PromptReport): Standing;
/** How many prompts have each standing: worst first, and best first for a switch of models. */
export declare function countStandings(report: RunReport): {
    readonly standing: Standing;
    readonly count: number;
}[];
/** `1 regressed, 2 improved`, in the order of `countStandings`. */
export declare function standingsText(report: RunReport): string;
/**
 * What the run was about where that is no change, and the standings.
 * @param nameText how a model's name is shown
 */
export declare function outcomeText(report: RunReport, nameText: (name: string) => string): string;
/** The prompts from the worst to the best standing, so that what matters most is read first and cut last. */
export declare function worstFirst(prompts: readonly PromptReport[]): PromptReport[];
