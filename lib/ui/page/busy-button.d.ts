import type { ComponentChildren } from 'preact';
interface BusyButtonProps {
    readonly busy: boolean;
    /** Without it the button submits its form. */
    readonly onPress?: () => void;
    readonly look?: 'primary' | 'danger' | 'plain';
    readonly disabled?: boolean;
    readonly children: ComponentChildren;
}
/** A button whose work takes time. It keeps the focus while it is busy, which a disabled one would lose. */
export declare function BusyButton({ busy, onPress, look, disabled, children }: BusyButtonProps): import("preact").JSX.Element;
export {};
