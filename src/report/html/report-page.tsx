import { useEffect, useState } from 'preact/hooks';
import { promptTitle } from '../../spo/prompt-name.ts';
import type { RunReport } from '../run-report.ts';
import { standingOf, worstFirst } from '../standings.ts';
import { defineTexts } from '../words/texts.ts';
import { Bill } from './bill.tsx';
import { Overview, type PlacedPrompt } from './overview.tsx';
import { Fold } from './parts/fold.tsx';
import { Name } from './parts/foreign-text.tsx';
import { useTexts } from './parts/language.tsx';
import { useIsLive } from './parts/presentation.tsx';
import { StandingTag } from './parts/tags.tsx';
import { PromptSection } from './prompt/prompt-section.tsx';
import { Legend, ReportHead } from './report-head.tsx';

/** From so many prompts on there is something to filter. */
const MANY_PROMPTS = 6;

const texts = defineTexts({
  en: {
    evidence: 'Evidence',
    bill: 'Bill of the whole run',
    filter: 'Filter by path or result',
    shown: (shown: number, all: number) => `${shown} of ${all} prompts`,
  },
  zh: {
    evidence: '证据',
    bill: '整个运行的账单',
    filter: '按路径或结果筛选',
    shown: (shown, all) => `${all} 个提示词中的 ${shown} 个`,
  },
});

/** The whole report of a run. */
export function ReportPage({ report }: { readonly report: RunReport }) {
  const say = useTexts(texts);
  const isLive = useIsLive();
  const [sought, setSought] = useState('');
  const all = worstFirst(report.prompts).map((prompt, index) => ({ id: `prompt-${index + 1}`, prompt }));
  const placed = all.filter(({ prompt }) => isSought(prompt, sought));
  useOpenedByLink();
  return (
    <main class="page stack">
      <ReportHead report={report} />
      {all.length > 0 && (
        <section class="panel stack">
          {isLive && all.length >= MANY_PROMPTS && (
            <div class="row screen-only">
              <input
                type="search"
                aria-label={say.filter}
                placeholder={say.filter}
                value={sought}
                onInput={({ currentTarget }) => setSought(currentTarget.value)}
              />
              <span class="muted small" role="status">
                {say.shown(placed.length, all.length)}
              </span>
            </div>
          )}
          <Overview report={report} placed={placed} />
          <Legend report={report} />
        </section>
      )}
      {placed.length > 0 && <h2>{say.evidence}</h2>}
      {placed.map((each) => (
        <Evidence key={each.id} placed={each} report={report} isOpen={each === all[0]} />
      ))}
      <section class="panel">
        <h2>{say.bill}</h2>
        <Bill usage={report.usage} models={report.models} />
      </section>
    </main>
  );
}

interface EvidenceProps {
  readonly placed: PlacedPrompt;
  readonly report: RunReport;
  readonly isOpen: boolean;
}

function Evidence({ placed: { id, prompt }, report, isOpen }: EvidenceProps) {
  const title = (
    <>
      <Name text={promptTitle(prompt)} /> <StandingTag standing={standingOf(prompt)} />
    </>
  );
  return (
    <Fold id={id} class="panel prompt" title={title} open={isOpen}>
      {() => <PromptSection prompt={prompt} models={report.models} />}
    </Fold>
  );
}

function isSought(prompt: RunReport['prompts'][number], sought: string): boolean {
  const text = `${promptTitle(prompt)} ${standingOf(prompt).replaceAll('-', ' ')}`.toLowerCase();
  return text.includes(sought.trim().toLowerCase());
}

/** A link to a prompt opens its evidence. */
function useOpenedByLink(): void {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!(target instanceof HTMLDetailsElement)) return;
      target.open = true;
      target.scrollIntoView();
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
}
