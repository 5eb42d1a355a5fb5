import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import type { EndpointView, ModelDiagnosis } from '../../api.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Failure } from '../parts/failure.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useLive } from '../state/live.tsx';
import { useAction } from '../state/use-action.ts';
import { Diagnosis } from './diagnosis.tsx';
import { modelsTexts } from './models-texts.ts';

interface EndpointItemProps {
  readonly endpoint: EndpointView;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** A saved endpoint in one or two lines, and what a test of it found. */
export function EndpointItem({ endpoint, onEdit, onDelete }: EndpointItemProps) {
  const texts = useTexts(modelsTexts);
  const { api } = useLive();
  const [diagnosis, setDiagnosis] = useState<ModelDiagnosis | null>(null);
  const { hasKey, ...fields } = endpoint;
  const test = useAction(async () => {
    setDiagnosis(null);
    setDiagnosis(
      await jsonOf(
        api.endpoints.test.$post({ json: { ...fields, previousName: endpoint.name, apiKey: null } }),
      ),
    );
  });
  const parameters = [
    hasKey ? texts.hasKey : texts.noKey,
    endpoint.temperature === null ? '' : `${texts.temperature} ${endpoint.temperature}`,
    endpoint.reasoningEffort === null ? '' : `${texts.effort} ${endpoint.reasoningEffort}`,
  ];
  return (
    <li class="panel stack">
      <div class="row">
        <div class="endpoint">
          <h3>{endpoint.name}</h3>
          <p class="mono">{endpoint.model}</p>
          <p class="muted small">{[endpoint.baseUrl, ...parameters].filter(Boolean).join(' · ')}</p>
        </div>
        <div class="row end">
          <BusyButton busy={test.busy} onPress={test.run}>
            {test.busy ? texts.testing : texts.test}
          </BusyButton>
          <button type="button" onClick={onEdit} aria-label={`${texts.edit} ${endpoint.name}`}>
            {texts.edit}
          </button>
          <button
            type="button"
            class="danger"
            onClick={onDelete}
            aria-label={`${texts.delete} ${endpoint.name}`}
          >
            {texts.delete}
          </button>
        </div>
      </div>
      <Failure failure={test.failure} />
      <Diagnosis diagnosis={diagnosis} hasKey={hasKey} />
    </li>
  );
}
