import { type TryFile } from './try-draft.ts';
interface FileChoiceProps {
    readonly isShown: boolean;
    readonly file: TryFile;
}
/** The prompt file whose messages and models are used, if any. */
export declare function FileChoice({ isShown, file }: FileChoiceProps): import("preact").JSX.Element;
export {};
