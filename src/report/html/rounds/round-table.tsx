import type { Round } from '../../../spo/types.ts';
import { roundCells, roundTexts } from '../../cells/rounds.ts';
import { terms } from '../../words/terms.ts';
import { useTexts } from '../parts/language.tsx';
import { Scroll } from '../parts/scroll.tsx';

/** The figures of the rounds, a row each. */
export function RoundTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const say = useTexts(roundTexts);
  const term = useTexts(terms);
  const heads = [say.round, say.outcome, say.ballots, say.pairs, say.tokens, say.cost];
  return (
    <Scroll label={say.title}>
      <table>
        <caption>{say.legend}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={index === 0 || index > 3 ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds
            .map((each) => roundCells(each, term))
            .map(({ round, outcome, ballots, pairs, tokens, cost }, index) => (
              <tr key={index}>
                <td class="number">{round}</td>
                <td>{term.outcome(outcome)}</td>
                <td>{ballots}</td>
                <td>{pairs}</td>
                <td class="number">{tokens}</td>
                <td class="number">{cost}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Scroll>
  );
}
