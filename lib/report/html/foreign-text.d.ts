/** Text of a model or a file, as it is, with its line ends. */
export declare function TextBlock({ text }: {
    readonly text: string;
}): import("preact").JSX.Element;
/** Foreign text within a sentence. */
export declare function Words({ text }: {
    readonly text: string;
}): import("preact").JSX.Element;
/** A path or a name. */
export declare function Name({ text }: {
    readonly text: string;
}): import("preact").JSX.Element;
