import type { Answer } from '../../spo/types.ts';
/** Answers under their questions. */
export declare function AnswerList({ answers }: {
    readonly answers: readonly Answer[];
}): import("preact").JSX.Element;
/** What was answered, or why nothing was. */
export declare function AnswerText({ answer }: {
    readonly answer: Answer;
}): import("preact").JSX.Element;
