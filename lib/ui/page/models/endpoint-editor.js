import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { useAction } from '../use-action.js';
import { Diagnosis } from './diagnosis.js';
import { carriesKey, draftOf, formOf, temperatureOf } from './endpoint-draft.js';
import { EndpointFields } from './endpoint-fields.js';
import { modelsTexts } from './models-texts.js';
/** A form for one endpoint, that can be tested before it is saved. */
export function EndpointEditor({ endpoint, onClose }) {
    const texts = useTexts(modelsTexts);
    const { api, setState } = useLive();
    const [draft, setDraft] = useState(() => draftOf(endpoint));
    const [diagnosis, setDiagnosis] = useState(null);
    const form = useRef(null);
    useEffect(() => form.current?.querySelector('input')?.focus(), []);
    const wrong = temperatureOf(draft.temperature) === null;
    const save = useAction(async () => {
        setState(await api.saveEndpoint(formOf(draft, endpoint)));
        onClose(draft.name.trim());
    });
    const test = useAction(async () => {
        setDiagnosis(null);
        setDiagnosis(await api.testEndpoint(formOf(draft, endpoint)));
    });
    return (_jsxs("form", { ref: form, class: "panel stack", autocomplete: "off", onSubmit: (event) => {
            event.preventDefault();
            if (!wrong)
                void save.run();
        }, children: [_jsx("h3", { children: endpoint === null ? texts.addTitle : texts.editTitle(endpoint.name) }), _jsx(EndpointFields, { draft: draft, hasKey: endpoint?.hasKey === true, onChange: (change) => setDraft({ ...draft, ...change }) }), _jsx(Failure, { failure: save.failure ?? test.failure }), _jsx(Diagnosis, { diagnosis: diagnosis, hasKey: carriesKey(draft, endpoint) }), _jsxs("div", { class: "row", children: [_jsx(BusyButton, { busy: save.busy, look: "primary", disabled: wrong, children: texts.save }), _jsx(BusyButton, { busy: test.busy, onPress: test.run, disabled: wrong, children: test.busy ? texts.testing : texts.test }), _jsx("button", { type: "button", class: "quiet", onClick: () => onClose(null), children: texts.cancel })] })] }));
}
