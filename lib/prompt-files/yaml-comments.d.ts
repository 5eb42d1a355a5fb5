/** The comments between two offsets of a YAML text, each from its `#` on, in their order. */
export declare function commentsWithin(text: string, start: number, end: number): readonly string[];
