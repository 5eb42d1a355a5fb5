/**
 * Writes a report that is a page.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
export declare function writeHtmlReport(file: string, html: string): Promise<string>;
