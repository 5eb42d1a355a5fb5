import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { useAction } from '../use-action.js';
import { runTexts } from './run-texts.js';
/** Offers to go on with runs that ended before their last round. */
export function Interrupted({ results }) {
    const texts = useTexts(runTexts);
    const { api, setRun } = useLive();
    const resume = useAction(async (form) => setRun(await api.startRun(form)));
    return (_jsxs(_Fragment, { children: [results.map(({ name, rounds, resumable }) => resumable !== null && (_jsxs("div", { class: "remark caution row", children: [_jsx("span", { children: texts.interrupted(name, rounds) }), _jsx("span", { class: "end", children: _jsxs(BusyButton, { busy: resume.busy, onPress: () => resume.run({ ...resumable, resume: true }), children: [texts.resume, " ", _jsx("span", { class: "visually-hidden", children: name })] }) })] }, name))), _jsx(Failure, { failure: resume.failure })] }));
}
