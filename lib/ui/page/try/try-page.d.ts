/** The tab *Try*: prompts of rounds or typed in, asked the same questions. */
export declare function TryPage(): import("preact").JSX.Element;
