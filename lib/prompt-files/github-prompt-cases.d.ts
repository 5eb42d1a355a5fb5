import type { Case, Check } from '../spo/types.ts';
import type { TextFault } from './decode-text.ts';
import { type TextDemand } from './github-prompt-evaluators.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';
import type { PromptSource } from './prompt-format.ts';
export type CaseReading = {
    readonly ok: true;
    readonly cases: readonly Case[];
    readonly names: ReadonlySet<string>;
} | {
    readonly ok: false;
    readonly faults: readonly TextFault[];
};
/** What every case is tested by. */
export interface Demands {
    readonly texts: readonly TextDemand[];
    readonly others: readonly Check[];
}
/**
 * The cases of a file, and the names that its messages are filled with. A file without any is a case itself.
 * @param index of the message that is optimized
 */
export declare function readCases(file: GithubPrompt, index: number, demands: Demands, source: PromptSource): CaseReading;
