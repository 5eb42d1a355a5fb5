import { jsx as _jsx } from "preact/jsx-runtime";
/** Something wide, such as a table, that scrolls by itself; also with the keyboard. */
export function Scroll({ label, children, }) {
    return (_jsx("section", { class: "scroll", "aria-label": label, tabIndex: 0, children: children }));
}
