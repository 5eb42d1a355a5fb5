import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { SIMULATED } from '../../api.js';
import { Failure } from '../failure.js';
import { Field } from '../field.js';
import { useLive } from '../live.js';
import { useAction } from '../use-action.js';
import { modelsTexts } from './models-texts.js';
const ROLES = ['optimize', 'evaluate', 'execute'];
/** The choice of the models, saved as soon as it is made. */
export function RolePanel({ state }) {
    const texts = useTexts(modelsTexts);
    const { api, setState } = useLive();
    const [chosen, setChosen] = useState(null);
    const choose = useAction(async (roles) => {
        setChosen(roles);
        await api
            .chooseRoles(roles)
            .then(setState)
            .finally(() => setChosen(null));
    });
    const [first] = state.endpoints;
    const shown = chosen ?? state.roles;
    const simulated = shown.execute === SIMULATED;
    return (_jsxs("section", { class: "panel stack", "aria-labelledby": "roles-title", children: [_jsx("h2", { id: "roles-title", children: texts.roles }), _jsxs("div", { class: "columns", role: "radiogroup", "aria-labelledby": "roles-title", children: [_jsx(Choice, { label: texts.offline, hint: texts.offlineHint, checked: simulated, onChoose: () => choose.run(everyRole(SIMULATED)) }), _jsx(Choice, { label: texts.online, hint: first === undefined ? texts.noEndpoints : texts.onlineHint, checked: !simulated, onChoose: first && (() => choose.run(everyRole(first.name))) })] }), !simulated && (_jsx("div", { class: "columns three", children: ROLES.map((role) => (_jsx(Field, { label: texts.role[role].label, hint: texts.role[role].hint, children: (attributes) => (_jsx("select", { ...attributes, value: shown[role], onChange: ({ currentTarget }) => choose.run({ ...shown, [role]: currentTarget.value }), children: state.endpoints.map(({ name, model }) => (_jsx("option", { value: name, children: name === model ? name : `${name} · ${model}` }, name))) })) }, role))) })), _jsx(Failure, { failure: choose.failure })] }));
}
function everyRole(name) {
    return { optimize: name, evaluate: name, execute: name };
}
function Choice({ label, hint, checked, onChoose }) {
    const id = useId();
    return (_jsxs("div", { class: "choice", children: [_jsx("input", { type: "radio", name: "models", id: id, "aria-describedby": `${id}-hint`, checked: checked, disabled: onChoose === undefined, onChange: onChoose }), _jsx("label", { for: id, children: label }), _jsx("p", { class: "muted", id: `${id}-hint`, children: hint })] }));
}
