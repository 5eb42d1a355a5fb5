import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { Failure } from '../failure.js';
import { keep, useKept } from '../kept-state.js';
import { useLive } from '../live.js';
import { useRoute } from '../route.js';
import { useLoaded } from '../use-loaded.js';
import { ResultDetail } from './result-detail.js';
import { ResultList } from './result-list.js';
import { texts } from './texts.js';
/** The result that the tab shows when its address names none. */
const lastResult = keep(null);
/** The tab *Results*: what runs left in the workspace, and one of them in full. */
export function ResultsPage() {
    const words = useTexts(texts);
    const { api, run } = useLive();
    const { tab, rest } = useRoute();
    const isShown = tab === 'results';
    const last = useKept(lastResult);
    const results = useLoaded(isShown, () => api.results(), `${run?.startedAt} ${run?.status}`);
    const name = (isShown ? rest[0] : undefined) ?? last ?? results.value?.[0]?.name ?? null;
    useEffect(() => {
        if (isShown && rest[0] !== undefined)
            lastResult.change(() => rest[0] ?? null);
    }, [isShown, rest[0]]);
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: words.title }), _jsx("p", { class: "muted", children: words.introduction }), _jsx(Failure, { failure: results.failure }), _jsxs("div", { class: "side-and-main", children: [_jsx(ResultList, { results: results.value, selected: name }), name === null ? (_jsx("p", { class: "muted", children: words.choose })) : (_jsx(ResultDetail, { name: name, isShown: isShown }, name))] })] }));
}
