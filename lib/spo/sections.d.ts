/**
 * Named parts of a message to a model. Their borders carry a code hashed from the bodies, so that no body
 * can close its own section or open another, whatever text a stranger or a model put there.
 */
export declare function renderSections(sections: readonly {
    title: string;
    body: string;
}[]): string;
/** The bodies of the sections in `text` by title; the way back from `renderSections`. Linear in its length. */
export declare function readSections(text: string): ReadonlyMap<string, string>;
