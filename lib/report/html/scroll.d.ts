import type { ComponentChildren } from 'preact';
/** Something wide, such as a table, that scrolls by itself; also with the keyboard. */
export declare function Scroll({ label, children, }: {
    readonly label: string;
    readonly children: ComponentChildren;
}): import("preact").JSX.Element;
