import { useTexts } from '../../../report/html/parts/language.tsx';
import type { ResultSummary } from '../../api.ts';
import { useLive } from '../state/live.tsx';
import { hrefOf } from '../state/route.ts';
import { texts } from './texts.ts';

interface ResultListProps {
  /** Null while they are read. */
  readonly results: readonly ResultSummary[] | null;
  readonly selected: string | null;
}

/** Links to the results of the workspace. */
export function ResultList({ results, selected }: ResultListProps) {
  const words = useTexts(texts);
  return (
    <nav class="stack" aria-label={words.list}>
      {results === null && <p class="muted">{words.loading}</p>}
      {results?.length === 0 && (
        <p class="muted">
          {words.none} <a href={hrefOf('run')}>{words.toRun}</a>
        </p>
      )}
      {results !== null && results.length > 0 && (
        <ul class="choices">
          {results.map((result) => (
            <li key={result.name}>
              <ResultLink result={result} isSelected={result.name === selected} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function ResultLink({
  result: { name, rounds, bestRound, origin, resumable },
  isSelected,
}: {
  readonly result: ResultSummary;
  readonly isSelected: boolean;
}) {
  const words = useTexts(texts);
  const { run } = useLive();
  const isRunning = run?.form.name === name && run.finishedAt === null;
  return (
    <a href={hrefOf('results', name)} aria-current={isSelected ? 'page' : undefined}>
      <span class="choice-name">{name}</span>
      <span class="row small">
        <span class="muted">
          {words.rounds(rounds)}, {bestRound === null ? words.noBest : words.best(bestRound)}
        </span>
        {origin === 'python' && <span class="tag">{words.python}</span>}
        {isRunning && <span class="tag">{words.running}</span>}
        {resumable !== null && !isRunning && <span class="tag caution">{words.unfinished}</span>}
      </span>
    </a>
  );
}
