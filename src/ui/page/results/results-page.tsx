// The tab in which the rounds of a run are read and compared.
import { useEffect } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { Failure } from '../parts/failure.tsx';
import { jsonOf } from '../state/api-client.ts';
import { keep, useKept } from '../state/kept-state.ts';
import { useLive } from '../state/live.tsx';
import { useRoute } from '../state/route.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { ResultDetail } from './result-detail.tsx';
import { ResultList } from './result-list.tsx';
import { texts } from './texts.ts';

/** The result that the tab shows when its address names none. */
const lastResult = keep<string | null>(null);

/** The tab *Results*: what runs left in the workspace, and one of them in full. */
export function ResultsPage() {
  const words = useTexts(texts);
  const { api, run } = useLive();
  const { tab, rest } = useRoute();
  const isShown = tab === 'results';
  const last = useKept(lastResult);
  const results = useLoaded(isShown, () => jsonOf(api.results.$get()), `${run?.startedAt} ${run?.status}`);
  const name = (isShown ? rest[0] : undefined) ?? last ?? results.value?.[0]?.name ?? null;
  useEffect(() => {
    if (isShown && rest[0] !== undefined) lastResult.change(() => rest[0] ?? null);
  }, [isShown, rest[0]]);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="muted">{words.introduction}</p>
      <Failure failure={results.failure} />
      <div class="side-and-main">
        <ResultList results={results.value} selected={name} />
        {name === null ? (
          <p class="muted">{words.choose}</p>
        ) : (
          <ResultDetail key={name} name={name} isShown={isShown} />
        )}
      </div>
    </>
  );
}
