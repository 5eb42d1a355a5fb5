/** The tab *Results*: what runs left in the workspace, and one of them in full. */
export declare function ResultsPage(): import("preact").JSX.Element;
