/** Takes the prompt of a round of any result of the workspace, with that of its first round. */
export declare function RoundChoice({ isShown }: {
    readonly isShown: boolean;
}): import("preact").JSX.Element;
