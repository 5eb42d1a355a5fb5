import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { useKept } from '../kept-state.js';
import { hrefOf } from '../route.js';
import { isUnsaved, NEW_FILE, openFiles } from './open-files.js';
import { texts } from './texts.js';
/** Links to the files of the folder and to the form of a new one. */
export function FileList({ files, selected }) {
    const words = useTexts(texts);
    return (_jsxs("nav", { class: "stack", "aria-label": words.list, children: [_jsx("a", { class: "button", href: hrefOf('files', NEW_FILE), "aria-current": selected === NEW_FILE ? 'page' : undefined, children: words.create }), files === null && _jsx("p", { class: "muted", children: words.loading }), files?.length === 0 && _jsx("p", { class: "muted", children: words.none }), files !== null && files.length > 0 && (_jsx("ul", { class: "choices", children: files.map((file) => (_jsx("li", { children: _jsx(FileLink, { file: file, isSelected: file.path === selected }) }, file.path))) }))] }));
}
function FileLink({ file, isSelected }) {
    const words = useTexts(texts);
    const open = useKept(openFiles)[file.path];
    return (_jsxs("a", { href: hrefOf('files', file.path), "aria-current": isSelected ? 'page' : undefined, children: [_jsx("span", { class: "choice-name", children: file.path }), _jsxs("span", { class: "row small", children: [_jsx("span", { class: "muted", children: words.formats[file.format] ?? file.format }), file.prompts.length > 1 && _jsx("span", { class: "muted", children: words.prompts(file.prompts.length) }), file.problems > 0 && _jsx("span", { class: "tag bad", children: words.problems(file.problems) }), open !== undefined && isUnsaved(open) && _jsx("span", { class: "tag caution", children: words.unsaved })] })] }));
}
