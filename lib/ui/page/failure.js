import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
/** What went wrong and what can be done about it; nothing for null. Read out at once. */
export function Failure({ failure }) {
    if (failure === null)
        return null;
    return (_jsxs("div", { class: "remark bad", role: "alert", children: [_jsx("p", { children: failure.message }), failure.remedy !== '' && _jsx("p", { class: "muted", children: failure.remedy })] }));
}
