/**
 * Puts the live report in the place of its text.
 * @param data what `renderHtmlReport` has put into the document: `report.json`, gzipped, in base64
 */
export declare function openReport(data: string, root: HTMLElement): Promise<void>;
