import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import type { EndpointView, ModelDiagnosis } from '../../api.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Failure } from '../parts/failure.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useLive } from '../state/live.tsx';
import { useAction } from '../state/use-action.ts';
import { Diagnosis } from './diagnosis.tsx';
import { carriesKey, draftOf, formOf, temperatureOf } from './endpoint-draft.ts';
import { EndpointFields } from './endpoint-fields.tsx';
import { modelsTexts } from './models-texts.ts';

interface EndpointEditorProps {
  /** Null for a new one. */
  readonly endpoint: EndpointView | null;
  /** With the name that was saved, or null. */
  readonly onClose: (saved: string | null) => void;
}

/** A form for one endpoint, that can be tested before it is saved. */
export function EndpointEditor({ endpoint, onClose }: EndpointEditorProps) {
  const texts = useTexts(modelsTexts);
  const { api, setState } = useLive();
  const [draft, setDraft] = useState(() => draftOf(endpoint));
  const [diagnosis, setDiagnosis] = useState<ModelDiagnosis | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const wrong = temperatureOf(draft.temperature) === null;
  const save = useAction(async () => {
    setState(await jsonOf(api.endpoints.$put({ json: formOf(draft, endpoint) })));
    onClose(draft.name.trim());
  });
  const test = useAction(async () => {
    setDiagnosis(null);
    setDiagnosis(await jsonOf(api.endpoints.test.$post({ json: formOf(draft, endpoint) })));
  });
  return (
    <form
      ref={form}
      class="panel stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) void save.run();
      }}
    >
      <h3>{endpoint === null ? texts.addTitle : texts.editTitle(endpoint.name)}</h3>
      <EndpointFields
        draft={draft}
        hasKey={endpoint?.hasKey === true}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <Failure failure={save.failure ?? test.failure} />
      <Diagnosis diagnosis={diagnosis} hasKey={carriesKey(draft, endpoint)} />
      <div class="row">
        <BusyButton busy={save.busy} look="primary" disabled={wrong}>
          {texts.save}
        </BusyButton>
        <BusyButton busy={test.busy} onPress={test.run} disabled={wrong}>
          {test.busy ? texts.testing : texts.test}
        </BusyButton>
        <button type="button" class="quiet" onClick={() => onClose(null)}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
