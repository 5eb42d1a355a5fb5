import { useTexts } from '../../../../report/html/parts/language.tsx';
import { Field } from '../../parts/field.tsx';
import { formTexts } from './form-texts.ts';
import type { RunDraft } from './run-draft.ts';
import {
  BALLOT_RULES,
  BUDGET_FIELDS,
  LOOP_FIELDS,
  MORE_FIELDS,
  type SettingField,
} from './setting-fields.ts';

interface SettingsPartProps {
  readonly draft: RunDraft;
  /** By field. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (part: Partial<RunDraft>) => void;
}

/** How long the run goes on, how it judges, and what it may spend. */
export function SettingsPart({ draft, problems, onChange }: SettingsPartProps) {
  const texts = useTexts(formTexts);
  const set = (name: SettingField, value: string) =>
    onChange({ settings: { ...draft.settings, [name]: value } });
  const numberField = (name: SettingField, placeholder: string) => (
    <Field
      key={name}
      label={texts.setting[name].label}
      hint={texts.setting[name].hint || undefined}
      fault={problems.get(name)}
    >
      {(attributes) => (
        <input
          {...attributes}
          inputMode="decimal"
          autocomplete="off"
          placeholder={placeholder}
          value={draft.settings[name] ?? ''}
          onInput={({ currentTarget }) => set(name, currentTarget.value)}
        />
      )}
    </Field>
  );
  const moreIsWrong = problems.has('initialRound') || MORE_FIELDS.some(({ name }) => problems.has(name));
  return (
    <>
      <div class="columns three">
        {LOOP_FIELDS.map(({ name, fallback }) => numberField(name, fallback))}
        <Field
          label={texts.setting.ballots.label}
          hint={texts.setting.ballots.hint}
          fault={problems.get('ballots')}
        >
          {(attributes) => (
            <select
              {...attributes}
              value={draft.settings.ballots ?? BALLOT_RULES[0]}
              onChange={({ currentTarget }) => set('ballots', currentTarget.value)}
            >
              {BALLOT_RULES.map((rule) => (
                <option key={rule} value={rule}>
                  {rule === 'auto' || rule === 'auto-fast' ? texts.ballots[rule] : texts.ballotsFixed(rule)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <fieldset class="stack">
        <legend>{texts.budget}</legend>
        <p class="muted small">{texts.budgetHint}</p>
        <div class="columns four">{BUDGET_FIELDS.map((name) => numberField(name, texts.noLimit))}</div>
      </fieldset>
      <details class="fold" open={moreIsWrong || undefined}>
        <summary>{texts.more}</summary>
        <div class="columns three">
          {MORE_FIELDS.map(({ name, fallback }) => numberField(name, fallback))}
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
