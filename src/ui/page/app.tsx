import { useEffect, useState } from 'preact/hooks';
import { LanguageProvider, useLanguage, useTexts } from '../../report/html/parts/language.tsx';
import type { Language } from '../../report/words/texts.ts';
import { appTexts } from './app-texts.ts';
import { FilesPage } from './files/files-page.tsx';
import { ModelsPage } from './models/models-page.tsx';
import { ConnectionBanner } from './parts/connection-banner.tsx';
import { Header } from './parts/header.tsx';
import { ResultsPage } from './results/results-page.tsx';
import { RunPage } from './run/run-page.tsx';
import { LiveProvider } from './state/live.tsx';
import { useRememberedChoice } from './state/preferences.ts';
import { TABS, type Tab, useRoute } from './state/route.ts';
import { TryPage } from './try/try-page.tsx';

const PAGES: Readonly<Record<Tab, () => preact.JSX.Element>> = {
  models: ModelsPage,
  files: FilesPage,
  run: RunPage,
  results: ResultsPage,
  try: TryPage,
};

/** The live page, in the language of the last visit or the browser's. */
export function App() {
  const browsers: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';
  const [language, remember] = useRememberedChoice<Language>('spo-language', ['en', 'zh'], browsers);
  return (
    <LanguageProvider initial={language}>
      <LanguageMemory remember={remember} />
      <LiveProvider>
        <Shell />
      </LiveProvider>
    </LanguageProvider>
  );
}

function LanguageMemory({ remember }: { readonly remember: (language: Language) => void }) {
  const { language } = useLanguage();
  useEffect(() => remember(language), [language]);
  return null;
}

/** A page stays as it was left, half-typed texts included, while another one is open. */
function Shell() {
  const texts = useTexts(appTexts);
  const { tab } = useRoute();
  const [visited, setVisited] = useState<readonly Tab[]>([tab]);
  useEffect(() => {
    setVisited((before) => (before.includes(tab) ? before : [...before, tab]));
    scrollTo(0, 0);
  }, [tab]);
  useEffect(() => {
    document.title = `${texts.tabs[tab]} · SPO`;
  }, [tab, texts]);
  return (
    <div class="page">
      <button type="button" class="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {texts.skip}
      </button>
      <Header tab={tab} />
      <ConnectionBanner />
      <main id="content" tabIndex={-1}>
        {TABS.filter((name) => name === tab || visited.includes(name)).map((name) => {
          const Page = PAGES[name];
          return (
            <div key={name} hidden={name !== tab}>
              <Page />
            </div>
          );
        })}
      </main>
    </div>
  );
}
