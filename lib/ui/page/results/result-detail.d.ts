interface ResultDetailProps {
    /** The component serves one result only. */
    readonly name: string;
    readonly isShown: boolean;
}
/** A result in full; it follows the run that makes it. */
export declare function ResultDetail({ name, isShown }: ResultDetailProps): import("preact").JSX.Element;
export {};
