import { type FormFields } from './draft.ts';
interface TemplateFormProps {
    readonly fields: FormFields;
    readonly onChange: (fields: FormFields) => void;
}
/** The prompt, the requirements, the word count and the questions of a template. */
export declare function TemplateForm({ fields, onChange }: TemplateFormProps): import("preact").JSX.Element;
export {};
