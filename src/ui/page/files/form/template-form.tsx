import { useTexts } from '../../../../report/html/parts/language.tsx';
import { Field } from '../../parts/field.tsx';
import { PLACE } from '../../parts/next-focus.ts';
import { faultText } from '../editor/fault-text.ts';
import { texts } from '../texts.ts';
import { type FormFields, type FormPart, formFaults } from './form-fields.ts';
import { QuestionList } from './question-list.tsx';

interface TemplateFormProps {
  readonly fields: FormFields;
  readonly onChange: (fields: FormFields) => void;
}

/** The prompt, the requirements, the word count and the questions of a template. */
export function TemplateForm({ fields, onChange }: TemplateFormProps) {
  const words = useTexts(texts);
  const faults = formFaults(fields);
  const faultOf = (part: FormPart['part'], index?: number) => {
    const fault = faults.find(
      (known) => known.part === part && (known.part !== 'questions' || known.index === index),
    );
    return fault === undefined ? '' : faultText(fault, words);
  };
  return (
    <>
      <Field label={words.prompt} hint={words.promptHint} fault={faultOf('prompt')}>
        {(attributes) => (
          <textarea
            {...attributes}
            {...{ [PLACE]: 'prompt' }}
            rows={9}
            value={fields.prompt}
            onInput={({ currentTarget: { value } }) => onChange({ ...fields, prompt: value })}
          />
        )}
      </Field>
      <Field label={words.requirements} hint={words.requirementsHint}>
        {(attributes) => (
          <textarea
            {...attributes}
            {...{ [PLACE]: 'requirements' }}
            rows={6}
            value={fields.requirements}
            onInput={({ currentTarget: { value } }) => onChange({ ...fields, requirements: value })}
          />
        )}
      </Field>
      <Field label={words.count} hint={words.countHint} fault={faultOf('count')}>
        {(attributes) => (
          <input
            {...attributes}
            {...{ [PLACE]: 'count' }}
            inputMode="numeric"
            value={fields.count}
            onInput={({ currentTarget: { value } }) => onChange({ ...fields, count: value })}
          />
        )}
      </Field>
      <QuestionList fields={fields} faultOf={(index) => faultOf('questions', index)} onChange={onChange} />
    </>
  );
}
