import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { ConfirmDialog } from '../confirm-dialog.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { useAction } from '../use-action.js';
import { EndpointEditor } from './endpoint-editor.js';
import { EndpointItem } from './endpoint-item.js';
import { modelsTexts } from './models-texts.js';
export function EndpointList({ state }) {
    const texts = useTexts(modelsTexts);
    const { api, setState } = useLive();
    const [editing, setEditing] = useState(null);
    const [saved, setSaved] = useState(null);
    const [doomed, setDoomed] = useState(null);
    const remove = useAction(async (name) => setState(await api.deleteEndpoint(name)));
    const open = (next) => {
        setSaved(null);
        setEditing(next);
    };
    const closed = (name) => {
        setEditing(null);
        setSaved(name);
    };
    return (_jsxs("section", { class: "stack", "aria-labelledby": "endpoints-title", children: [_jsxs("div", { class: "row", children: [_jsx("h2", { id: "endpoints-title", children: texts.endpoints }), editing === null && (_jsx("button", { type: "button", class: "end", onClick: () => open('new'), children: texts.add }))] }), _jsx("p", { class: "muted small", children: texts.endpointsHint(state.endpointsFile) }), _jsx("p", { role: "status", class: saved === null ? 'visually-hidden' : 'remark good', children: saved !== null && texts.saved(saved) }), _jsx(Failure, { failure: remove.failure }), editing !== null && (_jsx(EndpointEditor, { endpoint: editing === 'new' ? null : editing, onClose: closed }, editing === 'new' ? '' : editing.name)), state.endpoints.length === 0 && editing === null && _jsx("p", { class: "panel muted", children: texts.none }), _jsx("ul", { class: "plain stack", children: state.endpoints
                    .filter((endpoint) => endpoint !== editing)
                    .map((endpoint) => (_jsx(EndpointItem, { endpoint: endpoint, onEdit: () => open(endpoint), onDelete: () => setDoomed(endpoint.name) }, endpoint.name))) }), doomed !== null && (_jsx(ConfirmDialog, { question: texts.deleteQuestion(doomed), action: texts.delete, cancel: texts.cancel, onCancel: () => setDoomed(null), onConfirm: () => {
                    setDoomed(null);
                    setSaved(null);
                    void remove.run(doomed);
                } }))] }));
}
