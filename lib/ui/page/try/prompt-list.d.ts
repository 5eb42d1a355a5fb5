import { type TryPrompt } from './try-draft.ts';
interface PromptListProps {
    readonly prompts: readonly TryPrompt[];
    readonly labelOf: (prompt: TryPrompt, index: number) => string;
}
/** The prompts that are asked, beside each other where there is room. */
export declare function PromptList({ prompts, labelOf }: PromptListProps): import("preact").JSX.Element;
export {};
