import { useTexts } from '../../../../report/html/parts/language.tsx';
import type { SettingField } from '../../../api.ts';
import { Field } from '../../parts/field.tsx';
import { formTexts } from './form-texts.ts';
import type { RunDraft } from './run-draft.ts';
import { SettingInput } from './setting-input.tsx';

interface SettingsPartProps {
  readonly fields: readonly SettingField[];
  readonly draft: RunDraft;
  /** By field. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (part: Partial<RunDraft>) => void;
}

/** How long the run goes on, how it judges, and what it may spend. */
export function SettingsPart({ fields, draft, problems, onChange }: SettingsPartProps) {
  const texts = useTexts(formTexts);
  const fieldsOf = (part: SettingField['part']) => fields.filter((field) => field.part === part);
  const inputs = (part: SettingField['part']) =>
    fieldsOf(part).map((field) => (
      <SettingInput
        key={field.name}
        field={field}
        value={draft.settings[field.name]}
        fault={problems.get(field.name)}
        onChange={(value) => onChange({ settings: { ...draft.settings, [field.name]: value } })}
      />
    ));
  const moreIsWrong = problems.has('initialRound') || fieldsOf('more').some(({ name }) => problems.has(name));
  return (
    <>
      <div class="columns three">{inputs('search')}</div>
      <fieldset class="stack">
        <legend>{texts.budget}</legend>
        <p class="muted small">{texts.budgetHint}</p>
        <div class="columns four">{inputs('budget')}</div>
      </fieldset>
      <details class="fold" open={moreIsWrong || undefined}>
        <summary>{texts.more}</summary>
        <div class="columns three">
          {inputs('more')}
          <Field
            label={texts.initialRound}
            hint={texts.initialRoundHint}
            fault={problems.get('initialRound')}
          >
            {(attributes) => (
              <input
                {...attributes}
                inputMode="numeric"
                autocomplete="off"
                value={draft.initialRound}
                onInput={({ currentTarget }) => onChange({ initialRound: currentTarget.value })}
              />
            )}
          </Field>
        </div>
      </details>
    </>
  );
}
