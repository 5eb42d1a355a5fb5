import { jsx as _jsx } from "preact/jsx-runtime";
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
const ChosenLanguage = createContext({ language: 'en', setLanguage: () => undefined });
/** Everything inside speaks one language, and the document says which. */
export function LanguageProvider({ initial = 'en', children, }) {
    const [language, setLanguage] = useState(initial);
    useEffect(() => {
        document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    }, [language]);
    const choice = useMemo(() => ({ language, setLanguage }), [language]);
    return _jsx(ChosenLanguage.Provider, { value: choice, children: children });
}
export function useLanguage() {
    return useContext(ChosenLanguage);
}
/** @param texts English gives the shape, functions included; Chinese is checked against it */
export function defineTexts(texts) {
    return texts;
}
export function useTexts(texts) {
    return texts[useLanguage().language];
}
/** A button that turns to the other language, written in that language. */
export function LanguageToggle() {
    const { language, setLanguage } = useLanguage();
    const other = language === 'en' ? 'zh' : 'en';
    return (_jsx("button", { type: "button", class: "quiet small", lang: other === 'zh' ? 'zh-Hans' : 'en', onClick: () => setLanguage(other), children: other === 'zh' ? '中文' : 'English' }));
}
