// The tab in which a run is started, watched and stopped.
import { useTexts } from '../../../report/html/parts/language.tsx';
import type { FileSummary, ResultSummary, UiState } from '../../api.ts';
import { Failure } from '../parts/failure.tsx';
import { useLive } from '../state/live.tsx';
import { hrefOf } from '../state/route.ts';
import { formTexts } from './form/form-texts.ts';
import { RunForm } from './form/run-form.tsx';
import { useRunnable } from './form/use-runnable.ts';
import { Interrupted } from './live/interrupted.tsx';
import { LiveRun } from './live/live-run.tsx';
import { runTexts } from './run-texts.ts';

/** Starts a run and shows how it goes; the same in every tab and after every reload. */
export function RunPage() {
  const texts = useTexts(runTexts);
  const { state, run } = useLive();
  const { files, results, failure } = useRunnable();
  const going = run?.status === 'running' || run?.status === 'stopping';
  return (
    <div class="stack wide">
      <h1>{texts.title}</h1>
      {run && <LiveRun run={run} />}
      {!going && <Interrupted results={results} />}
      <Failure failure={failure} />
      {state !== null && files !== null && run !== undefined && (
        <div hidden={going}>
          <StartPart state={state} files={files} results={results} />
        </div>
      )}
    </div>
  );
}

interface StartPartProps {
  readonly state: UiState;
  readonly files: readonly FileSummary[];
  readonly results: readonly ResultSummary[];
}

function StartPart({ state, files, results }: StartPartProps) {
  const texts = useTexts(formTexts);
  if (files.length > 0)
    return <RunForm state={state} files={files} taken={results.map(({ name }) => name)} />;
  return (
    <p class="panel">
      {texts.noFiles} <a href={hrefOf('files')}>{texts.toFiles}</a>
    </p>
  );
}
