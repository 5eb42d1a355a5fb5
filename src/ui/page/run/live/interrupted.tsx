import { useTexts } from '../../../../report/html/parts/language.tsx';
import type { ResultSummary, RunForm } from '../../../api.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { jsonOf } from '../../state/api-client.ts';
import { useLive } from '../../state/live.tsx';
import { useAction } from '../../state/use-action.ts';
import { runTexts } from '../run-texts.ts';

/** Offers to go on with runs that ended before their last round. */
export function Interrupted({ results }: { readonly results: readonly ResultSummary[] }) {
  const texts = useTexts(runTexts);
  const { api, setRun } = useLive();
  const resume = useAction(async (form: RunForm) => setRun(await jsonOf(api.run.$post({ json: form }))));
  return (
    <>
      {results.map(
        ({ name, rounds, resumable }) =>
          resumable !== null && (
            <div key={name} class="remark caution row">
              <span>{texts.interrupted(name, rounds)}</span>
              <span class="end">
                <BusyButton busy={resume.busy} onPress={() => resume.run({ ...resumable, resume: true })}>
                  {texts.resume} <span class="visually-hidden">{name}</span>
                </BusyButton>
              </span>
            </div>
          ),
      )}
      <Failure failure={resume.failure} />
    </>
  );
}
