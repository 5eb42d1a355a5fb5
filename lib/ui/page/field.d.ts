import type { ComponentChild } from 'preact';
/** What ties an input to its label, its hint and its fault. */
export interface InputAttributes {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': 'true' | undefined;
}
interface FieldProps {
    readonly label: string;
    /** One line below the input; left out when there is nothing to say. */
    readonly hint?: ComponentChild | undefined;
    /** What is wrong with the value; empty when nothing is. */
    readonly fault?: string | undefined;
    readonly children: (attributes: InputAttributes) => ComponentChild;
}
/** A labelled input. */
export declare function Field({ label, hint, fault, children }: FieldProps): import("preact").JSX.Element;
export {};
