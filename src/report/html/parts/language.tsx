import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language, Texts } from '../../words/texts.ts';

interface LanguageChoice {
  readonly language: Language;
  setLanguage(language: Language): void;
}

const ChosenLanguage = createContext<LanguageChoice>({ language: 'en', setLanguage: () => undefined });

/** Everything inside speaks one language, and the document says which. */
export function LanguageProvider({
  initial = 'en',
  children,
}: {
  readonly initial?: Language;
  readonly children: ComponentChildren;
}) {
  const [language, setLanguage] = useState<Language>(initial);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language]);
  return <ChosenLanguage.Provider value={choice}>{children}</ChosenLanguage.Provider>;
}

export function useLanguage(): LanguageChoice {
  return useContext(ChosenLanguage);
}

export function useTexts<Shape>(texts: Texts<Shape>): Shape {
  return texts[useLanguage().language];
}

/** A button that turns to the other language, written in that language. */
export function LanguageToggle() {
  const { language, setLanguage } = useLanguage();
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <button
      type="button"
      class="quiet small"
      lang={other === 'zh' ? 'zh-Hans' : 'en'}
      onClick={() => setLanguage(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
