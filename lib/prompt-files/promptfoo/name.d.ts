/** What each prompt of a configuration is called: what its author called it, as a folder's name can hold it; each once. */
export declare function safeNames(wanted: readonly string[]): readonly string[];
