import { type FormFields } from './draft.ts';
interface QuestionListProps {
    readonly fields: FormFields;
    readonly onChange: (fields: FormFields) => void;
}
/** The questions with their answers. The focus goes to a question that was added, and on to the next when one is removed. */
export declare function QuestionList({ fields, onChange }: QuestionListProps): import("preact").JSX.Element;
export {};
