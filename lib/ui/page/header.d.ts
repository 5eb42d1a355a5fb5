import { type Tab } from './route.ts';
/** Name, places and the choices that concern the whole page. */
export declare function Header({ tab }: {
    readonly tab: Tab;
}): import("preact").JSX.Element;
