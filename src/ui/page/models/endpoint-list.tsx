import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import type { EndpointView, UiState } from '../../api.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Failure } from '../parts/failure.tsx';
import { PLACE, useNextFocus } from '../parts/next-focus.ts';
import { jsonOf } from '../state/api-client.ts';
import { useLive } from '../state/live.tsx';
import { useAction } from '../state/use-action.ts';
import { EndpointEditor } from './endpoint-editor.tsx';
import { EndpointItem } from './endpoint-item.tsx';
import { modelsTexts } from './models-texts.ts';

/** What is open for editing: a new endpoint, a saved one, or nothing. */
type Editing = EndpointView | 'new' | null;

export function EndpointList({ state }: { readonly state: UiState }) {
  const texts = useTexts(modelsTexts);
  const { api, setState } = useLive();
  const [editing, setEditing] = useState<Editing>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [doomed, setDoomed] = useState<string | null>(null);
  const { part, focusNext } = useNextFocus<HTMLElement>();
  const remove = useAction(async (name: string) => {
    const state = await jsonOf(api.endpoints.$delete({ query: { name } }));
    focusNext('title');
    setState(state);
  });
  const open = (next: Editing) => {
    setSaved(null);
    setEditing(next);
  };
  const closed = (name: string | null) => {
    setEditing(null);
    setSaved(name);
  };
  return (
    <section class="stack" aria-labelledby="endpoints-title" ref={part}>
      <div class="row">
        <h2 id="endpoints-title" tabIndex={-1} {...{ [PLACE]: 'title' }}>
          {texts.endpoints}
        </h2>
        {editing === null && (
          <button type="button" class="end" onClick={() => open('new')}>
            {texts.add}
          </button>
        )}
      </div>
      <p class="muted small">{texts.endpointsHint(state.endpointsFile)}</p>
      <p role="status" class={saved === null ? 'visually-hidden' : 'remark good'}>
        {saved !== null && texts.saved(saved)}
      </p>
      <Failure failure={remove.failure} />
      {editing !== null && (
        <EndpointEditor
          key={editing === 'new' ? '' : editing.name}
          endpoint={editing === 'new' ? null : editing}
          onClose={closed}
        />
      )}
      {state.endpoints.length === 0 && editing === null && <p class="panel muted">{texts.none}</p>}
      <ul class="plain-list stack">
        {state.endpoints
          .filter((endpoint) => endpoint !== editing)
          .map((endpoint) => (
            <EndpointItem
              key={endpoint.name}
              endpoint={endpoint}
              onEdit={() => open(endpoint)}
              onDelete={() => setDoomed(endpoint.name)}
            />
          ))}
      </ul>
      {doomed !== null && (
        <ConfirmDialog
          question={texts.deleteQuestion(doomed)}
          action={texts.delete}
          cancel={texts.cancel}
          onCancel={() => setDoomed(null)}
          onConfirm={() => {
            setDoomed(null);
            setSaved(null);
            void remove.run(doomed);
          }}
        />
      )}
    </section>
  );
}
