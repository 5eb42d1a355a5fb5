import { type AbstentionCells, abstentionTexts } from '../../cells/abstentions.ts';
import { Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';

/** What the judge wrote in place of a choice, by the reason, with what to do about it. */
export function AbstentionList({ cells }: { readonly cells: readonly AbstentionCells[] }) {
  const say = useTexts(abstentionTexts);
  if (cells.length === 0) return null;
  return (
    <>
      <h4>{say.title}</h4>
      <ul class="ballots">
        {cells.map(({ kind, count, words }) => (
          <li key={kind}>
            <strong>{say.kind[kind]}</strong> <span class="muted">{say.ballots(count)}</span>:{' '}
            {say.remedy[kind]}
            {words.map((text) => (
              <p key={text} class="reason">
                <Words text={text} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
