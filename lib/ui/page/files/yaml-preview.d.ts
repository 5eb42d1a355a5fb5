interface YamlPreviewProps {
    /** As it is on disk; empty for a new file. */
    readonly before: string;
    readonly after: string;
}
/** The whole text that saving would write, the changes marked. */
export declare function YamlPreview({ before, after }: YamlPreviewProps): import("preact").JSX.Element;
export {};
