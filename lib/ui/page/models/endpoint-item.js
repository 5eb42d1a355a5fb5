import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { useAction } from '../use-action.js';
import { Diagnosis } from './diagnosis.js';
import { modelsTexts } from './models-texts.js';
/** A saved endpoint in one or two lines, and what a test of it found. */
export function EndpointItem({ endpoint, onEdit, onDelete }) {
    const texts = useTexts(modelsTexts);
    const { api } = useLive();
    const [diagnosis, setDiagnosis] = useState(null);
    const { hasKey, ...fields } = endpoint;
    const test = useAction(async () => {
        setDiagnosis(null);
        setDiagnosis(await api.testEndpoint({ ...fields, previousName: endpoint.name, apiKey: null }));
    });
    const parameters = [
        hasKey ? texts.hasKey : texts.noKey,
        endpoint.temperature === null ? '' : `${texts.temperature} ${endpoint.temperature}`,
        endpoint.reasoningEffort === null ? '' : `${texts.effort} ${endpoint.reasoningEffort}`,
    ];
    return (_jsxs("li", { class: "panel stack", children: [_jsxs("div", { class: "row", children: [_jsxs("div", { class: "endpoint", children: [_jsx("h3", { children: endpoint.name }), _jsx("p", { class: "mono", children: endpoint.model }), _jsx("p", { class: "muted small", children: [endpoint.baseUrl, ...parameters].filter(Boolean).join(' · ') })] }), _jsxs("div", { class: "row end", children: [_jsx(BusyButton, { busy: test.busy, onPress: test.run, children: test.busy ? texts.testing : texts.test }), _jsx("button", { type: "button", onClick: onEdit, "aria-label": `${texts.edit} ${endpoint.name}`, children: texts.edit }), _jsx("button", { type: "button", class: "danger", onClick: onDelete, "aria-label": `${texts.delete} ${endpoint.name}`, children: texts.delete })] })] }), _jsx(Failure, { failure: test.failure }), _jsx(Diagnosis, { diagnosis: diagnosis, hasKey: hasKey })] }));
}
