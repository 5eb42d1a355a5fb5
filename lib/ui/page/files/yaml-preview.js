import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { PLACE } from '../next-focus.js';
import { changedLines } from './changed-lines.js';
import { texts } from './texts.js';
/** The whole text that saving would write, the changes marked. */
export function YamlPreview({ before, after }) {
    const words = useTexts(texts);
    const lines = useMemo(() => changedLines(before, after), [before, after]);
    const count = (kind) => lines.filter((line) => line.kind === kind).length;
    const [added, removed] = [count('added'), count('removed')];
    return (_jsxs("div", { class: "stack", children: [_jsx("h3", { id: "preview-title", children: words.preview }), _jsx("p", { class: "small muted", children: added + removed === 0 ? words.previewSame : words.previewChanged(added, removed) }), _jsx("section", { class: "text preview-lines", tabIndex: 0, "aria-labelledby": "preview-title", children: lines.map((line, index) => (_jsx(PreviewLine, { line: line }, `${index}:${line.kind}`))) })] }));
}
function PreviewLine({ line: { kind, text, line } }) {
    const words = useTexts(texts);
    const Content = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
    return (_jsxs("div", { class: `preview-line ${kind}`, tabIndex: line === null ? undefined : -1, ...(line === null ? {} : { [PLACE]: `line-${line}` }), children: [_jsx("span", { class: "preview-number", children: line ?? '' }), _jsx("span", { class: "preview-sign", "aria-hidden": "true", children: kind === 'added' ? '+' : kind === 'removed' ? '−' : '' }), kind !== 'same' && (_jsxs("span", { class: "visually-hidden", children: [kind === 'added' ? words.addedLine : words.removedLine, ": "] })), _jsx(Content, { children: text === '' ? ' ' : text })] }));
}
