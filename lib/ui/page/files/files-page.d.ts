/** The tab *Prompt files*: the folder's files, and one of them in its editor. */
export declare function FilesPage(): import("preact").JSX.Element;
