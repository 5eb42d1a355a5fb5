import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import type { ResultRound, ResultView } from '../../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useLive } from '../state/live.tsx';
import { useAction } from '../state/use-action.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { texts } from './texts.ts';
import { tryDraft, withRound } from './try-draft.ts';

/** Takes the prompt of a round of any result of the workspace, with that of its first round. */
export function RoundChoice({ isShown }: { readonly isShown: boolean }) {
  const words = useTexts(texts);
  const { api } = useLive();
  const results = useLoaded(isShown, () => jsonOf(api.results.$get()));
  const [view, setView] = useState<ResultView | null>(null);
  const [round, setRound] = useState<number | null>(null);
  const choosing = useAction(async (name: string) => {
    setView(null);
    if (name === '') return;
    const chosen = await jsonOf(api.result.$get({ query: { name } }));
    setView(chosen);
    setRound(
      chosen.summary.bestRound ?? chosen.rounds.findLast(({ prompt }) => prompt !== '')?.round ?? null,
    );
  });
  const rounds = view?.rounds.filter(({ prompt }) => prompt !== '') ?? [];
  const chosen: ResultRound | undefined = rounds.find((known) => known.round === round);
  if (results.value?.length === 0) return <p class="muted small">{words.noResults}</p>;
  return (
    <fieldset class="stack">
      <legend>{words.fromResult}</legend>
      <Failure failure={results.failure ?? choosing.failure} />
      <Field label={words.result}>
        {(attributes) => (
          <select {...attributes} onChange={({ currentTarget: { value } }) => void choosing.run(value)}>
            <option value="">{words.choose}</option>
            {results.value?.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {view !== null && (
        <Field label={words.roundChoice} hint={words.withFirst}>
          {(attributes) => (
            <select
              {...attributes}
              value={round ?? ''}
              onChange={({ currentTarget: { value } }) => setRound(Number(value))}
            >
              {rounds.map(({ round: number }) => (
                <option key={number} value={number}>
                  {words.roundOption(number, number === view.summary.bestRound)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {view !== null && chosen !== undefined && (
        <div class="row">
          <button type="button" onClick={() => tryDraft.change((draft) => withRound(draft, view, chosen))}>
            {words.takeRound}
          </button>
        </div>
      )}
    </fieldset>
  );
}
