/**
 * A comment of ours with one line on top, or with another one in its place when it has one already.
 * @param limit characters that a comment may have; what is too long loses whole lines at its end.
 */
export declare function withFinalLine(body: string, line: string, limit: number): string;
