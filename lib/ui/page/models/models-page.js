import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { useLive } from '../live.js';
import { EndpointList } from './endpoint-list.js';
import { modelsTexts } from './models-texts.js';
import { RolePanel } from './role-panel.js';
/** Endpoints, and which of them plays which role. */
export function ModelsPage() {
    const texts = useTexts(modelsTexts);
    const { state } = useLive();
    return (_jsxs("div", { class: "stack wide", children: [_jsx("h1", { children: texts.title }), state !== null && (_jsxs(_Fragment, { children: [_jsx(RolePanel, { state: state }), _jsx(EndpointList, { state: state })] }))] }));
}
