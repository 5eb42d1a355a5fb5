import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Failure } from '../failure.js';
import { fileDraft } from './draft.js';
import { isUnsaved } from './open-files.js';
import { texts } from './texts.js';
/** What is wrong with the draft and what else its writer should know, each with the way to its place. */
export function FileFindings({ file, onGoTo }) {
    const words = useTexts(texts);
    const { problems, notices } = file.preview;
    return (_jsxs("div", { class: "stack", children: [_jsx("p", { role: "status", class: `remark ${lookOf(file)}`, children: stateOf(file, words) }), _jsx(Failure, { failure: file.failure }), _jsx(Messages, { file: file, messages: problems, onGoTo: onGoTo }), _jsx(Messages, { file: file, messages: notices, onGoTo: onGoTo })] }));
}
function stateOf(file, words) {
    const { problems } = file.preview;
    if (fileDraft(file.view, file.draft) === null)
        return words.notSent;
    if (file.draft !== file.previewed)
        return words.checking;
    if (problems.length > 0)
        return words.problems(problems.length);
    if (file.failure !== null)
        return words.notSent;
    if (file.saved)
        return words.saved;
    return isUnsaved(file) || file.view.digest === null ? words.validChanged : words.valid;
}
function lookOf(file) {
    if (fileDraft(file.view, file.draft) === null || file.failure !== null)
        return 'bad';
    if (file.preview.problems.length > 0)
        return 'bad';
    return file.draft === file.previewed ? 'good' : '';
}
function Messages({ file, messages, onGoTo }) {
    const words = useTexts(texts);
    if (messages.length === 0)
        return null;
    return (_jsx("ul", { class: "messages", children: messages.map((message) => (_jsxs("li", { children: [message.file === file.view.path ? (_jsx("button", { type: "button", class: "quiet small", onClick: () => onGoTo(message), children: words.goTo(message.line, message.column) })) : (_jsx("span", { class: "mono", children: `${message.file}:${message.line}:${message.column}` })), ' ', message.message] }, `${message.file}:${message.line}:${message.column}:${message.message}`))) }));
}
