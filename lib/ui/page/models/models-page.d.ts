/** Endpoints, and which of them plays which role. */
export declare function ModelsPage(): import("preact").JSX.Element;
