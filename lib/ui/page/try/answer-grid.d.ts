import type { Tried } from './try-draft.ts';
/** Each question with the answers of all prompts beside each other. */
export declare function AnswerGrid({ tried: { labels, reply } }: {
    readonly tried: Tried;
}): import("preact").JSX.Element;
