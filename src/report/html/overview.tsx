import { promptTitle } from '../../spo/prompt-name.ts';
import { comparisonTexts } from '../cells/comparisons.ts';
import {
  type FoundCells,
  foundCells,
  overviewColumns,
  overviewTexts,
  takeAddress,
} from '../cells/overview.ts';
import type { PromptReport, RunReport } from '../run-report.ts';
import { standingOf } from '../standings.ts';
import { terms } from '../words/terms.ts';
import { defineTexts } from '../words/texts.ts';
import { Name, Words } from './parts/foreign-text.tsx';
import { useTexts } from './parts/language.tsx';
import { Link } from './parts/link.tsx';
import { Scroll } from './parts/scroll.tsx';
import { FoundTag, StandingTag } from './parts/tags.tsx';

const texts = defineTexts({
  en: { label: 'Verdicts', result: 'result', what: 'what it changes' },
  zh: { label: '结论', result: '结果', what: '改了什么' },
});

/** A prompt and its place in the page. */
export interface PlacedPrompt {
  readonly id: string;
  readonly prompt: PromptReport;
}

/** The verdicts at a glance: a row for each prompt. */
export function Overview({
  report,
  placed,
}: {
  readonly report: RunReport;
  readonly placed: readonly PlacedPrompt[];
}) {
  const page = useTexts(texts);
  const say = useTexts(overviewTexts);
  const comparisons = useTexts(comparisonTexts);
  const { compared, best } = overviewColumns(report);
  const comparedTitle = compared === null ? null : comparisons[compared].title;
  const bestTitle = say.best[best];
  return (
    <Scroll label={page.label}>
      <table class="overview">
        <thead>
          <tr>
            <th scope="col">{say.prompt}</th>
            <th scope="col">{page.result}</th>
            {comparedTitle !== null && <th scope="col">{comparedTitle}</th>}
            <th scope="col">{bestTitle}</th>
            <th scope="col">{page.what}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ id, prompt }) => {
            const found = foundCells(prompt, report.publication);
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={`#${id}`}>
                    <Name text={promptTitle(prompt)} />
                  </a>
                  {prompt.previousPath !== null && (
                    <span class="muted small">
                      {' '}
                      {say.was} <Name text={prompt.previousPath} />
                    </span>
                  )}
                </th>
                <td data-title={page.result}>
                  <StandingTag standing={standingOf(prompt)} />
                </td>
                {comparedTitle !== null && (
                  <td data-title={comparedTitle}>
                    <ComparedCell prompt={prompt} />
                  </td>
                )}
                <td data-title={bestTitle}>
                  <BestCell found={found} rounds={prompt.rounds.length} />
                </td>
                <td data-title={page.what}>
                  <TakeCell found={found} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function ComparedCell({ prompt }: { readonly prompt: PromptReport }) {
  const { pairs } = useTexts(terms);
  return <>{prompt.baseVersusHead !== null && pairs(prompt.baseVersusHead.tally)}</>;
}

interface BestProps {
  readonly found: FoundCells | null;
  /** How many there were. */
  readonly rounds: number;
}

function BestCell({ found, rounds }: BestProps) {
  const say = useTexts(overviewTexts);
  const term = useTexts(terms);
  if (found === null) {
    return rounds === 0 ? null : <span class="muted">{say.noChange(term.rounds(rounds))}</span>;
  }
  const { best, tally, taken } = found;
  const parts = [taken === null ? say.notProposed : '', tally === null ? '' : term.pairs(tally)];
  return (
    <>
      {term.round(best.round)} <FoundTag best={best} /> {term.list(parts.filter((part) => part !== ''))}
    </>
  );
}

function TakeCell({ found }: Pick<BestProps, 'found'>) {
  const say = useTexts(overviewTexts);
  if (found === null) return null;
  const address = found.taken === null ? null : takeAddress(found.taken);
  return (
    <>
      <Words text={found.best.modification} />
      {address !== null && (
        <>
          {' '}
          <Link address={address}>{say.take}</Link>
        </>
      )}
    </>
  );
}
