import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { modelsTexts } from './models-texts.js';
/** What a test of a connection found; read out when it comes. */
export function Diagnosis({ diagnosis, hasKey }) {
    const texts = useTexts(modelsTexts);
    return (_jsx("div", { role: "status", children: diagnosis !== null && (_jsxs("div", { class: "stack diagnosis", children: [_jsxs("p", { class: "row", children: [_jsx("span", { class: diagnosis.problem === null ? 'tag good' : 'tag bad', children: diagnosis.problem === null ? texts.works : texts.fails }), _jsxs("span", { class: "muted small", children: [diagnosis.model, " \u00B7 ", texts.calls(diagnosis.calls)] })] }), diagnosis.problem !== null && (_jsxs("div", { class: "remark bad", children: [_jsx("p", { children: diagnosis.problem.message }), _jsx("p", { class: "muted", children: diagnosis.problem.remedy })] })), diagnosis.latency !== null && _jsx(Found, { diagnosis: diagnosis, hasKey: hasKey })] })) }));
}
function Found({ diagnosis, hasKey }) {
    const texts = useTexts(modelsTexts);
    const { latency, temperature, reasoningEffort, tokenParameter } = diagnosis;
    return (_jsxs("dl", { class: "facts", children: [_jsxs("div", { children: [_jsx("dt", { children: texts.key }), _jsx("dd", { children: hasKey ? texts.keyState.accepted : texts.keyState.notSet })] }), latency !== null && (_jsxs("div", { children: [_jsx("dt", { children: texts.latency }), _jsx("dd", { children: texts.milliseconds(latency) })] })), _jsxs("div", { children: [_jsx("dt", { children: texts.tried(texts.temperature, String(temperature.value)) }), _jsx("dd", { children: texts.acceptance[temperature.acceptance] })] }), _jsxs("div", { children: [_jsx("dt", { children: texts.tried(texts.effort, reasoningEffort.value) }), _jsx("dd", { children: texts.acceptance[reasoningEffort.acceptance] })] }), tokenParameter !== null && (_jsxs("div", { children: [_jsx("dt", { children: texts.lengthLimit }), _jsx("dd", { class: "mono", children: tokenParameter })] }))] }));
}
