import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect, useId, useRef } from 'preact/hooks';
/** Asks before something that cannot be taken back. Open as long as it is rendered. */
export function ConfirmDialog({ question, action, cancel, onConfirm, onCancel }) {
    const dialog = useRef(null);
    const id = useId();
    useEffect(() => {
        dialog.current?.showModal();
    }, []);
    return (_jsxs("dialog", { ref: dialog, "aria-labelledby": id, onCancel: (event) => {
            event.preventDefault();
            onCancel();
        }, children: [_jsx("p", { id: id, children: question }), _jsxs("div", { class: "row", children: [_jsx("button", { type: "button", onClick: onCancel, children: cancel }), _jsx("button", { type: "button", class: "danger", onClick: onConfirm, children: action })] })] }));
}
