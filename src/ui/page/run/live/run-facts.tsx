import { useLanguage, useTexts } from '../../../../report/html/parts/language.tsx';
import { terms } from '../../../../report/words/terms.ts';
import type { RunView } from '../../../api.ts';
import { runTexts } from '../run-texts.ts';

/** How far the run is and what it has cost. */
export function RunFacts({ run }: { readonly run: RunView }) {
  const texts = useTexts(runTexts);
  const { number, cost } = useTexts(terms);
  const { language } = useLanguage();
  const { usage } = run;
  const facts = [
    [texts.rounds, texts.roundsOf(run.rounds.length, run.lastRound)],
    [texts.best, run.bestRound === null ? texts.noneYet : texts.bestRound(run.bestRound)],
    [texts.calls, number(usage.calls)],
    [texts.tokens, number(usage.promptTokens + usage.completionTokens)],
    [texts.cost, cost(usage.costUsd)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{texts.started}</dt>
        <dd>
          <time datetime={run.startedAt}>
            {new Date(run.startedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}
          </time>
        </dd>
      </div>
    </dl>
  );
}
