import type { PlacedMessage } from '../../api.ts';
import { type OpenFile } from './open-files.ts';
interface FileFindingsProps {
    readonly file: OpenFile;
    readonly onGoTo: (message: PlacedMessage) => void;
}
/** What is wrong with the draft and what else its writer should know, each with the way to its place. */
export declare function FileFindings({ file, onGoTo }: FileFindingsProps): import("preact").JSX.Element;
export {};
