import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.tsx';
import type { ApiFailure, FileSummary } from '../../api.ts';
import { Failure } from '../failure.tsx';
import { useLive } from '../live.tsx';
import { hrefOf, useRoute } from '../route.ts';
import { failureOf } from '../use-action.ts';
import { formTexts } from './form-texts.ts';
import { Interrupted } from './interrupted.tsx';
import { LiveRun } from './live-run.tsx';
import { RunForm } from './run-form.tsx';
import { runTexts } from './run-texts.ts';

/** Starts a run and shows how it goes; the same in every tab and after every reload. */
export function RunPage() {
  const texts = useTexts(runTexts);
  const { state, run } = useLive();
  const going = run?.status === 'running' || run?.status === 'stopping';
  return (
    <div class="stack wide">
      <h1>{texts.title}</h1>
      {run && <LiveRun run={run} />}
      {!going && run !== undefined && <Interrupted run={run} />}
      {state !== null && run !== undefined && (
        <div hidden={going}>
          <StartPart />
        </div>
      )}
    </div>
  );
}

/** The form as soon as the files are known, which are read again whenever the page is opened. */
function StartPart() {
  const texts = useTexts(formTexts);
  const { api, state } = useLive();
  const { tab } = useRoute();
  const [files, setFiles] = useState<readonly FileSummary[] | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  useEffect(() => {
    if (tab !== 'run') return;
    const taken = (found: readonly FileSummary[]) => {
      setFailure(null);
      setFiles(found.filter(({ prompts }) => prompts.length > 0));
    };
    api.files().then(taken, (error: unknown) => setFailure(failureOf(error)));
  }, [api, tab]);
  if (failure !== null) return <Failure failure={failure} />;
  if (files === null || state === null) return null;
  if (files.length > 0) return <RunForm state={state} files={files} />;
  return (
    <p class="panel">
      {texts.noFiles} <a href={hrefOf('files')}>{texts.toFiles}</a>
    </p>
  );
}
