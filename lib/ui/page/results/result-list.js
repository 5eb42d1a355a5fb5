import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { useLive } from '../live.js';
import { hrefOf } from '../route.js';
import { texts } from './texts.js';
/** Links to the results of the workspace. */
export function ResultList({ results, selected }) {
    const words = useTexts(texts);
    return (_jsxs("nav", { class: "stack", "aria-label": words.list, children: [results === null && _jsx("p", { class: "muted", children: words.loading }), results?.length === 0 && (_jsxs("p", { class: "muted", children: [words.none, " ", _jsx("a", { href: hrefOf('run'), children: words.toRun })] })), results !== null && results.length > 0 && (_jsx("ul", { class: "choices", children: results.map((result) => (_jsx("li", { children: _jsx(ResultLink, { result: result, isSelected: result.name === selected }) }, result.name))) }))] }));
}
function ResultLink({ result: { name, rounds, bestRound, origin, resumable }, isSelected, }) {
    const words = useTexts(texts);
    const { run } = useLive();
    const isRunning = run?.form.name === name && run.finishedAt === null;
    return (_jsxs("a", { href: hrefOf('results', name), "aria-current": isSelected ? 'page' : undefined, children: [_jsx("span", { class: "choice-name", children: name }), _jsxs("span", { class: "row small", children: [_jsxs("span", { class: "muted", children: [words.rounds(rounds), ", ", bestRound === null ? words.noBest : words.best(bestRound)] }), origin === 'python' && _jsx("span", { class: "tag", children: words.python }), isRunning && _jsx("span", { class: "tag", children: words.running }), resumable !== null && !isRunning && _jsx("span", { class: "tag caution", children: words.unfinished })] })] }));
}
