import { useEffect } from 'preact/hooks';
import { LanguageToggle, useTexts } from '../../../report/html/parts/language.tsx';
import { appTexts } from '../app-texts.ts';
import { useLive } from '../state/live.tsx';
import { useRememberedChoice } from '../state/preferences.ts';
import { hrefOf, TABS, type Tab } from '../state/route.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Name, places and the choices that concern the whole page. */
export function Header({ tab }: { readonly tab: Tab }) {
  const texts = useTexts(appTexts);
  const { run } = useLive();
  const going = run?.status === 'running' || run?.status === 'stopping';
  return (
    <header class="page-header">
      <div class="row">
        <span class="page-name">
          SPO <span class="muted small">{texts.subtitle}</span>
        </span>
        <div class="row end">
          <ThemeSwitch />
          <LanguageToggle />
        </div>
      </div>
      <nav class="tabs" aria-label={texts.navigation}>
        {TABS.map((name) => (
          <a key={name} href={hrefOf(name)} aria-current={name === tab ? 'page' : undefined}>
            {texts.tabs[name]}
            {name === 'run' && going && <span class="going" role="img" aria-label={texts.going} />}
          </a>
        ))}
      </nav>
    </header>
  );
}

function ThemeSwitch() {
  const texts = useTexts(appTexts);
  const [theme, setTheme] = useRememberedChoice('spo-theme', THEMES, 'auto');
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  }, [theme]);
  return (
    <select
      class="small"
      aria-label={texts.theme}
      value={theme}
      onChange={({ currentTarget }) => {
        setTheme(THEMES.find((name) => name === currentTarget.value) ?? 'auto');
      }}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {texts.themes[name]}
        </option>
      ))}
    </select>
  );
}
