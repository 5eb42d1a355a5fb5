import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Field } from '../field.js';
import { temperatureOf } from './endpoint-draft.js';
import { KNOWN_ENDPOINTS } from './known-endpoints.js';
import { modelsTexts } from './models-texts.js';
/** The inputs of an endpoint. */
export function EndpointFields({ draft, hasKey, onChange }) {
    const texts = useTexts(modelsTexts);
    const wrong = temperatureOf(draft.temperature) === null;
    const input = (name) => ({
        value: String(draft[name]),
        spellcheck: false,
        onInput: ({ currentTarget }) => onChange({ [name]: currentTarget.value }),
    });
    return (_jsxs(_Fragment, { children: [_jsxs("div", { class: "row suggestions", children: [_jsx("span", { class: "muted small", children: texts.suggestions }), KNOWN_ENDPOINTS.map(({ name, baseUrl }) => (_jsx("button", { type: "button", class: "small", "aria-pressed": draft.baseUrl === baseUrl, onClick: () => onChange({ baseUrl, ...(draft.name === '' ? { name } : {}) }), children: name }, name)))] }), _jsxs("div", { class: "columns", children: [_jsx(Field, { label: texts.name, hint: texts.nameHint, children: (attributes) => _jsx("input", { ...attributes, ...input('name'), required: true }) }), _jsx(Field, { label: texts.baseUrl, children: (attributes) => (_jsx("input", { ...attributes, ...input('baseUrl'), type: "url", required: true, placeholder: "https://\u2026/v1" })) }), _jsx(Field, { label: texts.model, children: (attributes) => _jsx("input", { ...attributes, ...input('model'), required: true, class: "mono" }) }), _jsx(Field, { label: texts.key, hint: hasKey ? undefined : texts.keyHint, children: (attributes) => (_jsx("input", { ...attributes, ...input('apiKey'), type: "password", autocomplete: "new-password", disabled: draft.removeKey, placeholder: hasKey ? texts.keyKept : '' })) }), _jsx(Field, { label: texts.temperature, hint: texts.temperatureHint, fault: wrong ? texts.temperatureFault : '', children: (attributes) => _jsx("input", { ...attributes, ...input('temperature'), inputMode: "decimal" }) }), _jsx(Field, { label: texts.effort, hint: texts.effortHint, children: (attributes) => _jsx("input", { ...attributes, ...input('reasoningEffort') }) })] }), hasKey && (_jsxs("label", { class: "row", children: [_jsx("input", { type: "checkbox", checked: draft.removeKey, onChange: ({ currentTarget }) => onChange({ removeKey: currentTarget.checked, apiKey: '' }) }), texts.removeKey] }))] }));
}
