import { type TryQuestion } from './try-draft.ts';
/** The questions that every prompt is asked. */
export declare function QuestionList({ questions }: {
    readonly questions: readonly TryQuestion[];
}): import("preact").JSX.Element;
