import { useTexts } from '../../../../report/html/parts/language.tsx';
import type { FileView } from '../../../api.ts';
import { Field } from '../../parts/field.tsx';
import { PLACE } from '../../parts/next-focus.ts';
import { texts } from '../texts.ts';

interface TextFormProps {
  readonly view: FileView;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The text of a file of another format, or of a template that the form cannot show. */
export function TextForm({ view, text, onChange }: TextFormProps) {
  const words = useTexts(texts);
  return (
    <Field label={words.text} hint={hintOf(view, words.textOnly)}>
      {(attributes) => (
        <textarea
          {...attributes}
          {...{ [PLACE]: 'text' }}
          class="file-text"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget: { value } }) => onChange(value)}
        />
      )}
    </Field>
  );
}

function hintOf(
  { template, problems }: FileView,
  { faults, format }: { readonly faults: string; readonly format: string },
): string | undefined {
  if (template !== null) return undefined;
  return problems.length > 0 ? faults : format;
}
