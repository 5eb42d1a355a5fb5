import type { FileView } from '../../api.ts';
interface TextFormProps {
    readonly view: FileView;
    readonly text: string;
    readonly onChange: (text: string) => void;
}
/** The text of a file of another format, or of a template that the form cannot show. */
export declare function TextForm({ view, text, onChange }: TextFormProps): import("preact").JSX.Element;
export {};
