/** The live page, in the language of the last visit or the browser's. */
export declare function App(): import("preact").JSX.Element;
