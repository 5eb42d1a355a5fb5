import type { Check } from '../spo/types.ts';
import type { TextFault } from './decode-text.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';
import type { PromptSource } from './prompt-format.ts';
type TextKind = Extract<Check, {
    text: string;
}>['kind'];
/** A string evaluator before its placeholders are filled. */
export interface TextDemand {
    readonly kind: TextKind;
    readonly text: string;
    readonly ignoreCase: boolean;
    /** Names of the placeholders in `text`. */
    readonly names: readonly string[];
}
export interface EvaluatorReading {
    readonly demands: readonly TextDemand[];
    /** What the judge is to go by, a paragraph each. */
    readonly requirements: readonly string[];
    readonly notices: readonly TextFault[];
}
/** What becomes of the evaluators of a file. */
export declare function readEvaluators({ evaluators }: GithubPrompt, source: PromptSource): EvaluatorReading;
/** A demand as the check of one case; null where it names a value that other cases have and this one has not. */
export declare function checkFor({ kind, text, ignoreCase, names }: TextDemand, values: Readonly<Record<string, string>>, givenSomewhere: ReadonlySet<string>): Check | null;
export {};
