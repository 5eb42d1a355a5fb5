import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Failure } from '../failure.js';
import { Field } from '../field.js';
import { useLive } from '../live.js';
import { useLoaded } from '../use-loaded.js';
import { texts } from './texts.js';
import { NO_FILE, tryDraft } from './try-draft.js';
/** The prompt file whose messages and models are used, if any. */
export function FileChoice({ isShown, file }) {
    const words = useTexts(texts);
    const { api } = useLive();
    const files = useLoaded(isShown, () => api.files());
    const choices = choicesOf(files.value ?? [], file);
    return (_jsxs("div", { class: "stack", children: [_jsx(Failure, { failure: files.failure }), _jsx(Field, { label: words.file, hint: words.fileHint, children: (attributes) => (_jsxs("select", { ...attributes, value: nameOf(file), onChange: ({ currentTarget: { value } }) => {
                        const chosen = choices.find((choice) => nameOf(choice) === value) ?? NO_FILE;
                        tryDraft.change((draft) => ({ ...draft, file: chosen }));
                    }, children: [_jsx("option", { value: "", children: words.noFile }), choices.map((choice) => (_jsx("option", { value: nameOf(choice), children: nameOf(choice) }, nameOf(choice))))] })) })] }));
}
/** Every prompt of the folder, and the chosen one also where its file is gone. */
function choicesOf(files, chosen) {
    const there = files.flatMap(({ path, prompts }) => prompts.map((promptName) => ({ path, promptName })));
    const known = chosen.path === '' || there.some((file) => nameOf(file) === nameOf(chosen));
    return known ? there : [chosen, ...there];
}
function nameOf({ path, promptName }) {
    return promptName === '' ? path : `${path}#${promptName}`;
}
