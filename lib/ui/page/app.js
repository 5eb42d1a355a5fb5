import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect, useState } from 'preact/hooks';
import { LanguageProvider, useLanguage, useTexts } from '../../report/html/language.js';
import { appTexts } from './app-texts.js';
import { ConnectionBanner } from './connection-banner.js';
import { FilesPage } from './files/files-page.js';
import { Header } from './header.js';
import { LiveProvider } from './live.js';
import { ModelsPage } from './models/models-page.js';
import { useRememberedChoice } from './preferences.js';
import { ResultsPage } from './results/results-page.js';
import { TABS, useRoute } from './route.js';
import { RunPage } from './run/run-page.js';
import { TryPage } from './try/try-page.js';
const PAGES = {
    models: ModelsPage,
    files: FilesPage,
    run: RunPage,
    results: ResultsPage,
    try: TryPage,
};
/** The live page, in the language of the last visit or the browser's. */
export function App() {
    const browsers = navigator.language.startsWith('zh') ? 'zh' : 'en';
    const [language, remember] = useRememberedChoice('spo-language', ['en', 'zh'], browsers);
    return (_jsxs(LanguageProvider, { initial: language, children: [_jsx(LanguageMemory, { remember: remember }), _jsx(LiveProvider, { children: _jsx(Shell, {}) })] }));
}
function LanguageMemory({ remember }) {
    const { language } = useLanguage();
    useEffect(() => remember(language), [language]);
    return null;
}
/** A page stays as it was left, half-typed texts included, while another one is open. */
function Shell() {
    const texts = useTexts(appTexts);
    const { tab } = useRoute();
    const [visited, setVisited] = useState([tab]);
    useEffect(() => {
        setVisited((before) => (before.includes(tab) ? before : [...before, tab]));
        document.title = `${texts.tabs[tab]} · SPO`;
    }, [tab, texts]);
    return (_jsxs("div", { class: "page", children: [_jsx("button", { type: "button", class: "skip-link", onClick: () => document.getElementById('content')?.focus(), children: texts.skip }), _jsx(Header, { tab: tab }), _jsx(ConnectionBanner, {}), _jsx("main", { id: "content", tabIndex: -1, children: TABS.filter((name) => name === tab || visited.includes(name)).map((name) => {
                    const Page = PAGES[name];
                    return (_jsx("div", { hidden: name !== tab, children: _jsx(Page, {}) }, name));
                }) })] }));
}
