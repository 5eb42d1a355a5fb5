/**
 * Foreign text as words of a Markdown line or table cell, with nothing in it that does anything: no Markdown, HTML,
 * link, mention, reference or emoji. Whitespace is folded and the text is cut to `limit` characters.
 *
 * Entities stop Markdown and HTML. They do not stop GitHub's own links (mentions, references, SHAs, addresses),
 * which are found in the text after rendering: those are broken by a zero-width space.
 */
export declare function inlineText(text: string, limit?: number): string;
/** A path or name as code; inert in table cells, and inside HTML when `html` is set. */
export declare function codeText(text: string, where?: 'markdown' | 'html', limit?: number): string;
/** A link to a page of the forge; the bare label where there is no web address. */
export declare function linkText(label: string, address: string | null): string;
