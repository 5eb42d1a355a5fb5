import { useLanguage, useTexts } from '../../../../report/html/parts/language.tsx';
import type { SettingField } from '../../../api.ts';
import { Field } from '../../parts/field.tsx';
import { formTexts } from './form-texts.ts';

interface SettingInputProps {
  readonly field: SettingField;
  readonly value: string | undefined;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One setting, chosen or typed. */
export function SettingInput({ field, value, fault, onChange }: SettingInputProps) {
  const { language } = useLanguage();
  const texts = useTexts(formTexts);
  const { label, hint, choices } = field;
  return (
    <Field label={label[language]} hint={hint?.[language]} fault={fault}>
      {(attributes) =>
        choices === undefined ? (
          <input
            {...attributes}
            inputMode="decimal"
            autocomplete="off"
            placeholder={field.default ?? texts.noLimit}
            value={value ?? ''}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
        ) : (
          <select
            {...attributes}
            value={value ?? choices[0]?.value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label[language]}
              </option>
            ))}
          </select>
        )
      }
    </Field>
  );
}
