import type { Message, PromptSpec } from '../spo/types.ts';
import type { TextFault } from './decode-text.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';
import type { PromptSource } from './prompt-format.ts';
export type Choice = {
    readonly ok: true;
    readonly index: number;
} | {
    readonly ok: false;
    readonly fault: TextFault;
};
/** The variable that a case gives its reference answer by. */
export declare const EXPECTED = "expected";
/**
 * The message whose text is optimized: the one that the file names, or the first system message, or, where there is
 * none, the first user message with a placeholder, or the first user message.
 */
export declare function chooseMessage({ messages, spo }: GithubPrompt, source: PromptSource): Choice;
/**
 * Names of what the messages are filled with. `{{ name }}` with spaces is text to GitHub's tools, and the expressions
 * of other tools look like it, so it counts only where a case has a value for it.
 */
export declare function variableNames(messages: readonly Message[], given: ReadonlySet<string>): ReadonlySet<string>;
/**
 * All messages with the prompt in its place, filled in one pass. Only what the file's own messages name is filled: a new
 * prompt must not draw on a value, the reference answer for one, that the product does not give. A question without
 * variables, as somebody asks it who tries the prompt, stands for the only placeholder, or comes last.
 */
export declare function messagesWith(messages: readonly Message[], index: number, names: ReadonlySet<string>): PromptSpec['render'];
/** What the placeholders of those names stand for in a case. */
export declare function valuesFor({ variables, answer }: {
    variables: Readonly<Record<string, string>>;
    answer: string | undefined;
}, names: ReadonlySet<string>): Readonly<Record<string, string>>;
