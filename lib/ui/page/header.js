import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect } from 'preact/hooks';
import { LanguageToggle, useTexts } from '../../report/html/language.js';
import { appTexts } from './app-texts.js';
import { useLive } from './live.js';
import { useRememberedChoice } from './preferences.js';
import { hrefOf, TABS } from './route.js';
const THEMES = ['auto', 'light', 'dark'];
/** Name, places and the choices that concern the whole page. */
export function Header({ tab }) {
    const texts = useTexts(appTexts);
    const { run } = useLive();
    const going = run?.status === 'running' || run?.status === 'stopping';
    return (_jsxs("header", { class: "page-header", children: [_jsxs("div", { class: "row", children: [_jsxs("span", { class: "page-name", children: ["SPO ", _jsx("span", { class: "muted small", children: texts.subtitle })] }), _jsxs("div", { class: "row end", children: [_jsx(ThemeSwitch, {}), _jsx(LanguageToggle, {})] })] }), _jsx("nav", { class: "tabs", "aria-label": texts.navigation, children: TABS.map((name) => (_jsxs("a", { href: hrefOf(name), "aria-current": name === tab ? 'page' : undefined, children: [texts.tabs[name], name === 'run' && going && _jsx("span", { class: "going", role: "img", "aria-label": texts.going })] }, name))) })] }));
}
function ThemeSwitch() {
    const texts = useTexts(appTexts);
    const [theme, setTheme] = useRememberedChoice('spo-theme', THEMES, 'auto');
    useEffect(() => {
        document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
    }, [theme]);
    return (_jsx("select", { class: "small", "aria-label": texts.theme, value: theme, onChange: ({ currentTarget }) => {
            setTheme(THEMES.find((name) => name === currentTarget.value) ?? 'auto');
        }, children: THEMES.map((name) => (_jsx("option", { value: name, children: texts.themes[name] }, name))) }));
}
