/** Shows an address in the user's browser, where there is one. Whoever has none opens the printed address. */
export declare function openBrowser(url: string): void;
