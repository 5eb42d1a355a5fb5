import { keep } from '../kept-state.js';
import { differs, draftOf, movedDraft } from './draft.js';
/** Stands for the path of the file that is being made. */
export const NEW_FILE = '';
/** Every file that was opened since the page was loaded, by path. */
export const openFiles = keep({});
/** The file that the tab shows when its address names none. */
export const lastFile = keep(null);
export function opened(view, draft = draftOf(view)) {
    const { text, format, template, prompts, problems, notices } = view;
    const preview = { text, format, template, prompts, problems, notices };
    return { view, draft, preview, previewed: draft, failure: null, conflict: false, saved: false };
}
export function isUnsaved({ view, draft }) {
    return differs(view, draft);
}
/** A form whose file is not there yet; nothing is known of what it would write before the server was asked. */
export function openedNew(view) {
    return { ...opened(view), previewed: draftOf(view) };
}
export function renamed({ view, draft, ...rest }, path) {
    return { ...rest, view: { ...view, path }, draft: { ...draft } };
}
export function changeFile(path, change) {
    openFiles.change((files) => {
        const file = files[path];
        return file === undefined ? files : { ...files, [path]: change(file) };
    });
}
/** Takes what the server read: over an editor with unsaved changes only the news that the file is another one. */
export function readAgain(path, view) {
    openFiles.change((files) => {
        const file = files[path];
        if (file === undefined || !isUnsaved(file)) {
            const unchanged = file !== undefined && file.view.digest === view.digest;
            return unchanged ? files : { ...files, [path]: opened(view) };
        }
        return { ...files, [path]: { ...file, conflict: file.view.digest !== view.digest } };
    });
}
/** The unsaved changes over the file that is on disk now, to be looked at before they are saved. */
export function onTopOf(now, { view, draft, preview }) {
    const moved = movedDraft(draft, view, now, preview.text);
    return { ...opened(now), draft: moved };
}
/** For `beforeunload`: the browser asks before it leaves a page with unsaved changes. */
export function warnOfUnsaved(event) {
    if (Object.values(openFiles.get()).some(isUnsaved))
        event.preventDefault();
}
