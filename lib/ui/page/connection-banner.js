import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../report/html/language.js';
import { appTexts } from './app-texts.js';
import { useLive } from './live.js';
/** Says that the server is away; nothing while it is there. */
export function ConnectionBanner() {
    const texts = useTexts(appTexts);
    const { connection } = useLive();
    return (_jsxs("div", { class: "connection", role: "status", children: [connection === 'lost' && _jsx("p", { class: "remark caution", children: texts.lost }), connection === 'refused' && _jsx("p", { class: "remark bad", children: texts.refused })] }));
}
