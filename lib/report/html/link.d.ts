import type { ComponentChildren } from 'preact';
/** A link to a page of the web; what it says alone where the address is none. */
export declare function Link({ address, children, }: {
    readonly address: string | null;
    readonly children: ComponentChildren;
}): import("preact").JSX.Element;
