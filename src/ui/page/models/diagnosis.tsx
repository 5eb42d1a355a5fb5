import { useTexts } from '../../../report/html/parts/language.tsx';
import type { ModelDiagnosis } from '../../api.ts';
import { modelsTexts } from './models-texts.ts';

interface DiagnosisProps {
  /** Null while there is none. */
  readonly diagnosis: ModelDiagnosis | null;
  /** Whether a key went along. */
  readonly hasKey: boolean;
}

/** What a test of a connection found; read out when it comes. */
export function Diagnosis({ diagnosis, hasKey }: DiagnosisProps) {
  const texts = useTexts(modelsTexts);
  return (
    <div role="status">
      {diagnosis !== null && (
        <div class="stack diagnosis">
          <p class="row">
            <span class={diagnosis.problem === null ? 'tag good' : 'tag bad'}>
              {diagnosis.problem === null ? texts.works : texts.fails}
            </span>
            <span class="muted small">
              {diagnosis.model} · {texts.calls(diagnosis.calls)}
            </span>
          </p>
          {diagnosis.problem !== null && (
            <div class="remark bad">
              <p>{diagnosis.problem.message}</p>
              <p class="muted">{diagnosis.problem.remedy}</p>
            </div>
          )}
          {diagnosis.latency !== null && <Found diagnosis={diagnosis} hasKey={hasKey} />}
        </div>
      )}
    </div>
  );
}

function Found({ diagnosis, hasKey }: { readonly diagnosis: ModelDiagnosis; readonly hasKey: boolean }) {
  const texts = useTexts(modelsTexts);
  const { latency, temperature, reasoningEffort, tokenParameter, trials } = diagnosis;
  return (
    <dl class="facts">
      <div>
        <dt>{texts.key}</dt>
        <dd>{hasKey ? texts.keyState.accepted : texts.keyState.notSet}</dd>
      </div>
      {latency !== null && (
        <div>
          <dt>{texts.latency}</dt>
          <dd>{texts.milliseconds(latency)}</dd>
        </div>
      )}
      <div>
        <dt>{texts.tried(texts.temperature, String(temperature.value))}</dt>
        <dd>{texts.acceptance[temperature.acceptance]}</dd>
      </div>
      <div>
        <dt>{texts.tried(texts.effort, reasoningEffort.value)}</dt>
        <dd>{texts.acceptance[reasoningEffort.acceptance]}</dd>
      </div>
      {tokenParameter !== null && (
        <div>
          <dt>{texts.lengthLimit}</dt>
          <dd class="mono">{tokenParameter}</dd>
        </div>
      )}
      {trials.map(({ role, finding }) => (
        <div key={role}>
          <dt>{texts.form[role]}</dt>
          <dd>{texts.finding[finding]}</dd>
        </div>
      ))}
    </dl>
  );
}
