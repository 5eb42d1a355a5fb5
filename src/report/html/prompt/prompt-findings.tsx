import { verdictOf } from '../../../spo/comparing/tally.ts';
import { comparisonsOf, comparisonTexts, type NamedComparison } from '../../cells/comparisons.ts';
import { foundCells, overviewTexts } from '../../cells/overview.ts';
import { ownNote } from '../../prompt-facts.ts';
import type { PromptReport } from '../../run-report.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { FoundTag, VerdictTag } from '../parts/tags.tsx';

const texts = defineTexts({
  en: {
    stopped: (by: string) => `Search ${by}.`,
    off: 'Its file says that it is only validated: nothing was run.',
  },
  zh: {
    stopped: (by) => `搜索${by}。`,
    off: '文件注明只做校验：没有运行。',
  },
});

/** What was found about a prompt, before any evidence. */
export function PromptFindings({ prompt }: { readonly prompt: PromptReport }) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const overview = useTexts(overviewTexts);
  const { migration, problems, warnings, status, stoppedBy } = prompt;
  const note = ownNote(prompt);
  const found = foundCells(prompt, null);
  return (
    <div class="findings">
      {migration !== null && (
        <p class={`remark ${migration.outcome === 'not-ready' ? 'bad' : 'good'}`}>
          <strong>{term.migration(migration.outcome)}</strong> <Words text={migration.reason} />
        </p>
      )}
      {problems.length > 0 && (
        <ul class="remark bad">
          {problems.map((problem, index) => (
            <li key={index}>
              <Words text={problem} />
            </li>
          ))}
        </ul>
      )}
      <ul class="plain">
        {comparisonsOf(prompt).map((named) => (
          <Finding key={named.kind} named={named} />
        ))}
        {found === null && prompt.rounds.length > 0 && (
          <li>{overview.noChange(term.rounds(prompt.rounds.length))}</li>
        )}
        {found !== null && (
          <li class="row">
            <strong>{term.round(found.best.round)}</strong>
            <FoundTag best={found.best} />
            {found.day !== null && <span class="muted">{overview.foundOn(found.day)}</span>}
            <Words text={found.best.modification} />
          </li>
        )}
      </ul>
      {status === 'off' && <p>{say.off}</p>}
      {note !== '' && (
        <p>
          <Words text={note} />
        </p>
      )}
      {stoppedBy !== null && <p class="muted small">{say.stopped(term.stoppedBy(stoppedBy))}</p>}
      {warnings.map((warning) => (
        <p key={warning} class="remark caution">
          <Words text={warning} />
        </p>
      ))}
    </div>
  );
}

function Finding({ named }: { readonly named: NamedComparison }) {
  const term = useTexts(terms);
  const { title } = useTexts(comparisonTexts)[named.kind];
  const { comparison } = named;
  if (comparison === null) return null;
  return (
    <li class="row">
      <span>{title}</span>
      <VerdictTag verdict={verdictOf(comparison)} />
      <span class="number">{term.pairs(comparison.tally)}</span>
    </li>
  );
}
