import type { FileSummary } from '../../api.ts';
import type { RunDraft } from './run-draft.ts';
interface TargetFieldsProps {
    readonly files: readonly FileSummary[];
    readonly draft: RunDraft;
    /** Of the results, as it stands. */
    readonly name: string;
    /** By field. */
    readonly problems: ReadonlyMap<string, string>;
    readonly onChange: (part: Partial<RunDraft>) => void;
}
/** Which prompt, and where its results go. */
export declare function TargetFields({ files, draft, name, problems, onChange }: TargetFieldsProps): import("preact").JSX.Element;
export {};
