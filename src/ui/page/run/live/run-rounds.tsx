import { Words } from '../../../../report/html/parts/foreign-text.tsx';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import { Scroll } from '../../../../report/html/parts/scroll.tsx';
import { OutcomeTag } from '../../../../report/html/parts/tags.tsx';
import { terms } from '../../../../report/words/terms.ts';
import type { RunView } from '../../../api.ts';
import { runTexts } from '../run-texts.ts';

/** The rounds as they come. */
export function RunRounds({ run }: { readonly run: RunView }) {
  const texts = useTexts(runTexts);
  const { number, cost } = useTexts(terms);
  return (
    <Scroll label={texts.rounds}>
      <table>
        <thead>
          <tr>
            <th class="number">{texts.table.round}</th>
            <th>{texts.table.outcome}</th>
            <th class="number">{texts.table.pairs}</th>
            <th class="number round-cost">{texts.tokens}</th>
            <th class="number round-cost">{texts.cost}</th>
            <th>{texts.table.changed}</th>
          </tr>
        </thead>
        <tbody>
          {run.rounds.map(({ round, outcome, won, lost, tokens, costUsd, modification }) => (
            <tr key={round}>
              <th scope="row" class="number">
                {round}
              </th>
              <td>
                <OutcomeTag outcome={outcome} />
              </td>
              <td class="number">{won === null ? '' : `${won} : ${lost}`}</td>
              <td class="number round-cost">{number(tokens)}</td>
              <td class="number round-cost">{cost(costUsd)}</td>
              <td class="modification">
                <Words text={modification} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
