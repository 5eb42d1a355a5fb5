/** `text` with line feeds where it has line ends of Windows. */
export declare function lineFeeds(text: string): string;
/** The line end that most lines of a text have. */
export declare function lineEndOf(text: string): string;
