/**
 * What a text has of the template language Nunjucks besides plain placeholders, such as `{% if` or `{{ a | b }}`; null
 * where it has nothing of it.
 */
export declare function beyondPlaceholders(text: string): string | null;
/** `text` with its placeholders filled; null where it would become too long to hold. */
export declare function filledTemplate(text: string, variables: Readonly<Record<string, string>>): string | null;
