import { jsx as _jsx } from "preact/jsx-runtime";
/** A button whose work takes time. It keeps the focus while it is busy, which a disabled one would lose. */
export function BusyButton({ busy, onPress, look = 'plain', disabled = false, children }) {
    return (_jsx("button", { type: onPress === undefined ? 'submit' : 'button', class: look === 'plain' ? undefined : look, "aria-busy": busy, disabled: disabled, onClick: (event) => {
            if (busy)
                event.preventDefault();
            else
                onPress?.();
        }, children: children }));
}
