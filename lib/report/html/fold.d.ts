import type { ComponentChildren } from 'preact';
interface FoldProps {
    readonly title: ComponentChildren;
    /** Whether it is open at first. */
    readonly open?: boolean;
    readonly class?: string;
    readonly id?: string;
    /** What gives way with it where a report is too long as text; left out for what always stays. */
    readonly kind?: 'round-evidence' | 'evidence' | 'detail';
    /** Called when there is something to show. */
    readonly children: () => ComponentChildren;
}
/** A part that opens; what is in a closed one is made when it is opened. */
export declare function Fold({ title, open, class: name, id, kind, children }: FoldProps): import("preact").JSX.Element | null;
export {};
