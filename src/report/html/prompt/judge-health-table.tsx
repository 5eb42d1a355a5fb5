import type { JudgeHealth } from '../../../spo/comparing/judge-health.ts';
import { judgeCells, judgeFigures, judgeTexts } from '../../cells/judge.ts';
import { useTexts } from '../parts/language.tsx';
import { Scroll } from '../parts/scroll.tsx';

/** How the judge behaved, figure by figure, with what each should be. */
export function JudgeHealthTable({ health }: { readonly health: JudgeHealth }) {
  const say = useTexts(judgeTexts);
  const caption = say.caption(health.ballots, health.pairs);
  return (
    <Scroll label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {say.heads.map((head, index) => (
              <th key={head} scope="col" class={index === 1 ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {judgeCells(judgeFigures(health), say).map(({ figure, here, expected }) => (
            <tr key={figure}>
              <th scope="row">{figure}</th>
              <td class="number">{here}</td>
              <td class="muted">{expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
