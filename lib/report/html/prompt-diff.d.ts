/** The change from one text to another, word by word, all of both in it. */
export declare function PromptDiff({ before, after }: {
    readonly before: string;
    readonly after: string;
}): import("preact").JSX.Element;
