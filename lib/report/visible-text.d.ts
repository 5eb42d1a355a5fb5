/**
 * Text of a model or a stranger as people may see it: without control characters, marks that reverse the reading
 * direction, and characters that nobody sees but every model reads (zero-width spaces, tags). The joiners that
 * emoji and several scripts need stay. Line ends become `\n`.
 */
export declare function visibleText(text: string): string;
/** At most `limit` UTF-16 units of a text and no half character. */
export declare function cutText(text: string, limit: number): string;
