interface ConfirmDialogProps {
    readonly question: string;
    /** The word on the button that does it. */
    readonly action: string;
    readonly cancel: string;
    readonly onConfirm: () => void;
    /** Also on Escape. */
    readonly onCancel: () => void;
}
/** Asks before something that cannot be taken back. Open as long as it is rendered. */
export declare function ConfirmDialog({ question, action, cancel, onConfirm, onCancel }: ConfirmDialogProps): import("preact").JSX.Element;
export {};
