/** Text from a file as messages show it: on one line, in quotes, its start only when it is long. */
export declare function quote(text: string): string;
/** The same without quotes and escapes, for text that would be read wrongly with them. */
export declare function excerpt(text: string): string;
/** A sentence that may quote a file at any length, cut to what fits on a line. */
export declare function shortSentence(sentence: string): string;
