import { type ComponentChildren } from 'preact';
/** How much of a report stands in the text for readers without JavaScript. */
export type TextDetail = 'all' | 'without-rounds-evidence' | 'without-evidence' | 'changes-only';
/** How a tree of components is shown: as text, live with parts that are made when they are opened, or with all of them open. */
export type Presentation = TextDetail | 'live' | 'print';
/** Everything inside is rendered once and stays as it is. */
export declare function AsText(props: {
    readonly detail: TextDetail;
    readonly children: ComponentChildren;
}): import("preact").JSX.Element;
export declare function usePresentation(): Presentation;
/** Whether there is somebody to click. */
export declare function useIsLive(): boolean;
/** Everything inside is opened while the page is printed. */
export declare function OpenedInPrint({ children }: {
    readonly children: ComponentChildren;
}): import("preact").JSX.Element;
