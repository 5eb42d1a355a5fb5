import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { hrefOf } from '../route.js';
import { formTexts } from './form-texts.js';
import { Interrupted } from './interrupted.js';
import { LiveRun } from './live-run.js';
import { RunForm } from './run-form.js';
import { runTexts } from './run-texts.js';
import { useRunnable } from './use-runnable.js';
/** Starts a run and shows how it goes; the same in every tab and after every reload. */
export function RunPage() {
    const texts = useTexts(runTexts);
    const { state, run } = useLive();
    const { files, results, failure } = useRunnable();
    const going = run?.status === 'running' || run?.status === 'stopping';
    return (_jsxs("div", { class: "stack wide", children: [_jsx("h1", { children: texts.title }), run && _jsx(LiveRun, { run: run }), !going && _jsx(Interrupted, { results: results }), _jsx(Failure, { failure: failure }), state !== null && files !== null && run !== undefined && (_jsx("div", { hidden: going, children: _jsx(StartPart, { state: state, files: files, results: results }) }))] }));
}
function StartPart({ state, files, results }) {
    const texts = useTexts(formTexts);
    if (files.length > 0)
        return _jsx(RunForm, { state: state, files: files, taken: results.map(({ name }) => name) });
    return (_jsxs("p", { class: "panel", children: [texts.noFiles, " ", _jsx("a", { href: hrefOf('files'), children: texts.toFiles })] }));
}
