export declare const TABS: readonly ['models', 'files', 'run', 'results', 'try'];
export type Tab = (typeof TABS)[number];
export interface Route {
    readonly tab: Tab;
    /** What stands behind the tab, such as the name of a result. */
    readonly rest: readonly string[];
}
/** The address of a place in the page, such as `#/results/poem`. */
export declare function hrefOf(tab: Tab, ...rest: readonly string[]): string;
/** Anything that is no address of the page leads to the first tab. */
export declare function routeOf(hash: string): Route;
/** Where the page is; follows links and the browser's back button. */
export declare function useRoute(): Route;
