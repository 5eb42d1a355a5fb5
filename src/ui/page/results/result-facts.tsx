import { Name } from '../../../report/html/parts/foreign-text.tsx';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { terms } from '../../../report/words/terms.ts';
import type { ResultView } from '../../api.ts';
import { hrefOf } from '../state/route.ts';
import { texts } from './texts.ts';

/** A result at a glance. */
export function ResultFacts({ view: { summary, path, rounds } }: { readonly view: ResultView }) {
  const words = useTexts(texts);
  const { number } = useTexts(terms);
  const tokens = rounds.reduce((sum, round) => sum + round.tokens, 0);
  return (
    <dl class="facts">
      <div>
        <dt>{words.bestRound}</dt>
        <dd>{summary.bestRound === null ? words.noBest : words.round(summary.bestRound)}</dd>
      </div>
      <div>
        <dt>{words.course}</dt>
        <dd>{number(summary.rounds)}</dd>
      </div>
      <div>
        <dt>{words.tokens}</dt>
        <dd>{number(tokens)}</dd>
      </div>
      <div>
        <dt>{words.finished}</dt>
        <dd>{shortTime(summary.finishedAt)}</dd>
      </div>
      <div class="long">
        <dt>{words.file}</dt>
        <dd>
          {path === '' ? (
            <span class="muted">{words.unknownFile}</span>
          ) : (
            <a href={hrefOf('files', path)}>
              <Name text={path} />
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Without what is below a second. */
export function shortTime(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d).*$/, '$1 $2');
}
