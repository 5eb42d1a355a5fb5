import { useTexts } from '../../../report/html/parts/language.tsx';
import { Field } from '../parts/field.tsx';
import { type EndpointDraft, temperatureOf } from './endpoint-draft.ts';
import { KNOWN_ENDPOINTS } from './known-endpoints.ts';
import { modelsTexts } from './models-texts.ts';

interface EndpointFieldsProps {
  readonly draft: EndpointDraft;
  /** Whether a key is saved. */
  readonly hasKey: boolean;
  readonly onChange: (change: Partial<EndpointDraft>) => void;
}

/** The inputs of an endpoint. */
export function EndpointFields({ draft, hasKey, onChange }: EndpointFieldsProps) {
  const texts = useTexts(modelsTexts);
  const wrong = temperatureOf(draft.temperature) === null;
  const input = (name: keyof EndpointDraft) => ({
    value: String(draft[name]),
    spellcheck: false,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onChange({ [name]: currentTarget.value }),
  });
  return (
    <>
      <div class="row suggestions">
        <span class="muted small">{texts.suggestions}</span>
        {KNOWN_ENDPOINTS.map(({ name, baseUrl }) => (
          <button
            key={name}
            type="button"
            class="small"
            aria-pressed={draft.baseUrl === baseUrl}
            onClick={() => onChange({ baseUrl, ...(draft.name === '' ? { name } : {}) })}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="columns">
        <Field label={texts.name} hint={texts.nameHint}>
          {(attributes) => <input {...attributes} {...input('name')} required />}
        </Field>
        <Field label={texts.baseUrl}>
          {(attributes) => (
            <input {...attributes} {...input('baseUrl')} type="url" required placeholder="https://…/v1" />
          )}
        </Field>
        <Field label={texts.model}>
          {(attributes) => <input {...attributes} {...input('model')} required class="mono" />}
        </Field>
        <Field label={texts.key} hint={hasKey ? undefined : texts.keyHint}>
          {(attributes) => (
            <input
              {...attributes}
              {...input('apiKey')}
              type="password"
              autocomplete="new-password"
              disabled={draft.removeKey}
              placeholder={hasKey ? texts.keyKept : ''}
            />
          )}
        </Field>
        <Field
          label={texts.temperature}
          hint={texts.temperatureHint}
          fault={wrong ? texts.temperatureFault : ''}
        >
          {(attributes) => <input {...attributes} {...input('temperature')} inputMode="decimal" />}
        </Field>
        <Field label={texts.effort} hint={texts.effortHint}>
          {(attributes) => <input {...attributes} {...input('reasoningEffort')} />}
        </Field>
      </div>
      {hasKey && (
        <label class="row">
          <input
            type="checkbox"
            checked={draft.removeKey}
            onChange={({ currentTarget }) => onChange({ removeKey: currentTarget.checked, apiKey: '' })}
          />
          {texts.removeKey}
        </label>
      )}
    </>
  );
}
