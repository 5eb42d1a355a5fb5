// The tab in which endpoints are saved, tested and given their roles.
import { useTexts } from '../../../report/html/parts/language.tsx';
import { useLive } from '../state/live.tsx';
import { EndpointList } from './endpoint-list.tsx';
import { modelsTexts } from './models-texts.ts';
import { RolePanel } from './role-panel.tsx';

/** Endpoints, and which of them plays which role. */
export function ModelsPage() {
  const texts = useTexts(modelsTexts);
  const { state } = useLive();
  return (
    <div class="stack wide">
      <h1>{texts.title}</h1>
      {state !== null && (
        <>
          <RolePanel state={state} />
          <EndpointList state={state} />
        </>
      )}
    </div>
  );
}
