import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { Failure } from '../failure.js';
import { useKept } from '../kept-state.js';
import { useLive } from '../live.js';
import { hrefOf, useRoute } from '../route.js';
import { useLoaded } from '../use-loaded.js';
import { FileEditor } from './file-editor.js';
import { FileList } from './file-list.js';
import { lastFile, NEW_FILE, openedNew, openFiles, warnOfUnsaved } from './open-files.js';
import { starterFile } from './starter.js';
import { texts } from './texts.js';
/** The tab *Prompt files*: the folder's files, and one of them in its editor. */
export function FilesPage() {
    const words = useTexts(texts);
    const { api } = useLive();
    const { tab, rest } = useRoute();
    const isShown = tab === 'files';
    const files = useLoaded(isShown, () => api.files());
    const last = useKept(lastFile);
    const path = isShown ? (rest[0] ?? last) : last;
    useEffect(() => {
        lastFile.change(() => path);
        if (path !== NEW_FILE)
            return;
        openFiles.change((open) => ({ [NEW_FILE]: openedNew(starterFile(words)), ...open }));
    }, [path]);
    // Twice the same function counts once, and unsaved changes stay when the tab is left.
    useEffect(() => addEventListener('beforeunload', warnOfUnsaved), []);
    function follow(saved) {
        void files.reload();
        if (saved !== path)
            location.hash = hrefOf('files', saved);
    }
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: words.title }), _jsx("p", { class: "muted", children: words.introduction }), _jsx(Failure, { failure: files.failure }), _jsxs("div", { class: "side-and-main", children: [_jsx(FileList, { files: files.value, selected: path }), path === null ? (_jsx("p", { class: "muted", children: words.choose })) : (_jsx(FileEditor, { path: path, isShown: isShown, onSaved: follow }, path))] })] }));
}
