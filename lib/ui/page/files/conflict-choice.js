import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { texts } from './texts.js';
/** The file on disk is not the one that was opened: which of the two shall it be? */
export function ConflictChoice({ resolving }) {
    const words = useTexts(texts);
    return (_jsxs("div", { class: "remark caution stack", role: "alert", children: [_jsxs("p", { children: [_jsx("strong", { children: words.conflict }), " ", words.conflictHint] }), _jsxs("div", { class: "row", children: [_jsx(BusyButton, { busy: resolving.busy, onPress: () => void resolving.run(true), children: words.keepMine }), _jsx(BusyButton, { busy: resolving.busy, look: "danger", onPress: () => void resolving.run(false), children: words.takeDisk })] })] }));
}
