import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import type { ApiFailure, FileSummary, RunForm as Form, UiState } from '../../../api.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { jsonOf } from '../../state/api-client.ts';
import { useLive } from '../../state/live.tsx';
import { hrefOf, useRoute } from '../../state/route.ts';
import { useAction } from '../../state/use-action.ts';
import { modelsSentence, mostSentence } from './form-sentences.ts';
import { formTexts } from './form-texts.ts';
import { draftFor, linkedDraft, runFormOf } from './run-draft.ts';
import { SettingsPart } from './settings-part.tsx';
import { TargetFields } from './target-fields.tsx';
import { useRunCheck } from './use-run-check.ts';

interface RunFormProps {
  readonly state: UiState;
  /** Those that can be run, at least one. */
  readonly files: readonly FileSummary[];
  /** Names that have results already. */
  readonly taken: readonly string[];
}

/** Everything that a run needs, checked by the server while it is typed. */
export function RunForm({ state, files, taken }: RunFormProps) {
  const texts = useTexts(formTexts);
  const { api, setRun } = useLive();
  const [draft, setDraft] = useState(() => draftFor(files[0]));
  const { tab, rest } = useRoute();
  const link = tab === 'run' ? rest.join('/') : '';
  useEffect(() => {
    if (link !== '') setDraft(linkedDraft(rest, files));
  }, [link]);
  const form = runFormOf(draft, taken);
  const check = useRunCheck(form);
  const problems = new Map(check?.problems.map(({ field, message }) => [field, message]));
  const start = useAction(async (typed: Form) => setRun(await jsonOf(api.run.$post({ json: typed }))));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      class="panel stack"
      aria-labelledby="run-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        void start.run(form);
      }}
    >
      <h2 id="run-form-title">{texts.title}</h2>
      <TargetFields files={files} draft={draft} name={form.name} problems={problems} onChange={change} />
      <SettingsPart fields={state.settingFields} draft={draft} problems={problems} onChange={change} />
      <p class="small">
        {modelsSentence(state, texts)} <a href={hrefOf('models')}>{texts.toModels}</a>
      </p>
      <Failure failure={start.failure ?? wholeFailure(problems.get(''))} />
      <div class="row">
        <BusyButton busy={start.busy} look="primary" disabled={problems.size > 0}>
          {start.busy ? texts.starting : texts.start}
        </BusyButton>
        <span class="muted small" role="status">
          {check?.most && mostSentence(check.most, texts)}
        </span>
      </div>
    </form>
  );
}

function wholeFailure(message: string | undefined): ApiFailure | null {
  return message === undefined ? null : { message, remedy: '' };
}
