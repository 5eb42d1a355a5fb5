import type { Round } from '../../../spo/types.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { useTexts } from '../parts/language.tsx';
import { Scroll } from '../parts/scroll.tsx';

const texts = defineTexts({
  en: {
    label: 'Figures of the rounds',
    legend: 'Counts are challenger : incumbent; the third number of the ballots is abstentions.',
    heads: ['round', 'outcome', 'ballots', 'pairs', 'tokens', 'cost'],
  },
  zh: {
    label: '各轮数据',
    legend: '计数为 挑战者 : 现任；选票的第三个数是弃权。',
    heads: ['轮次', '结果', '选票', '配对', 'token', '费用'],
  },
});

/** The figures of the rounds, a row each. */
export function RoundTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  return (
    <Scroll label={say.label}>
      <table>
        <caption>{say.legend}</caption>
        <thead>
          <tr>
            {say.heads.map((head, index) => (
              <th key={head} scope="col" class={index === 0 || index > 3 ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, outcome, comparison, usage }, index) => (
            <tr key={index}>
              <td class="number">{round}</td>
              <td>{term.outcome(outcome)}</td>
              <td>{comparison === null ? '' : term.ballots(comparison.tally)}</td>
              <td>{comparison === null ? '' : term.pairs(comparison.tally)}</td>
              <td class="number">{term.number(usage.promptTokens + usage.completionTokens)}</td>
              <td class="number">{term.cost(usage.costUsd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
