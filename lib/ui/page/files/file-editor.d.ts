interface FileEditorProps {
    /** Or `NEW_FILE`. The component serves one path only. */
    readonly path: string;
    readonly isShown: boolean;
    /** With the path that it was saved at. */
    readonly onSaved: (path: string) => void;
}
/** One file: its form or text, what is wrong with it, and what saving would write. */
export declare function FileEditor({ path, isShown, onSaved }: FileEditorProps): import("preact").JSX.Element;
export {};
