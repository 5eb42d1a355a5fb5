/**
 * Foreign text as a fenced block that it cannot close: the fence is longer than any run of backticks inside.
 * @param limit Most characters of the text; the rest is counted.
 */
export declare function fenced(text: string, language?: string, limit?: number): string;
