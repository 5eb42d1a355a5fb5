import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useId } from 'preact/hooks';
/** A labelled input. */
export function Field({ label, hint, fault = '', children }) {
    const id = useId();
    const described = [fault === '' ? '' : `${id}-fault`, hint === undefined ? '' : `${id}-hint`];
    return (_jsxs("div", { class: "field", children: [_jsx("label", { for: id, children: label }), children({
                id,
                'aria-describedby': described.filter(Boolean).join(' ') || undefined,
                'aria-invalid': fault === '' ? undefined : 'true',
            }), fault !== '' && (_jsx("div", { class: "fault", id: `${id}-fault`, children: fault })), hint !== undefined && (_jsx("div", { class: "hint", id: `${id}-hint`, children: hint }))] }));
}
