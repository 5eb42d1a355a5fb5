import type { FileSummary } from '../../api.ts';
interface FileListProps {
    /** Null while they are read. */
    readonly files: readonly FileSummary[] | null;
    /** Path of the open file; null when none is. */
    readonly selected: string | null;
}
/** Links to the files of the folder and to the form of a new one. */
export declare function FileList({ files, selected }: FileListProps): import("preact").JSX.Element;
export {};
