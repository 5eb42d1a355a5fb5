import { jsx as _jsx } from "preact/jsx-runtime";
import { visibleText } from '../visible-text.js';
/** Text of a model or a file, as it is, with its line ends. */
export function TextBlock({ text }) {
    return _jsx("div", { class: "text", children: visibleText(text) });
}
/** Foreign text within a sentence. */
export function Words({ text }) {
    return _jsx("bdi", { children: visibleText(text) });
}
/** A path or a name. */
export function Name({ text }) {
    return _jsx("code", { children: visibleText(text) });
}
