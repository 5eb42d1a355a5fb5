/** Starts a run and shows how it goes; the same in every tab and after every reload. */
export declare function RunPage(): import("preact").JSX.Element;
