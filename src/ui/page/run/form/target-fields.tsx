import { useTexts } from '../../../../report/html/parts/language.tsx';
import type { FileSummary } from '../../../api.ts';
import { Field } from '../../parts/field.tsx';
import { formTexts } from './form-texts.ts';
import type { RunDraft } from './run-draft.ts';

interface TargetFieldsProps {
  readonly files: readonly FileSummary[];
  readonly draft: RunDraft;
  /** Of the results, as it stands. */
  readonly name: string;
  /** By field. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (part: Partial<RunDraft>) => void;
}

/** Which prompt, and where its results go. */
export function TargetFields({ files, draft, name, problems, onChange }: TargetFieldsProps) {
  const texts = useTexts(formTexts);
  const prompts = files.find(({ path }) => path === draft.path)?.prompts ?? [];
  const isOnly = prompts.length < 2;
  return (
    <div class="columns three">
      <Field
        label={texts.file}
        fault={problems.get('path') ?? (isOnly ? problems.get('promptName') : undefined)}
      >
        {(attributes) => (
          <select
            {...attributes}
            required
            value={draft.path}
            onChange={({ currentTarget }) => {
              const file = files.find(({ path }) => path === currentTarget.value);
              if (file !== undefined) onChange({ path: file.path, promptName: file.prompts[0] ?? '' });
            }}
          >
            {draft.path === '' && (
              <option value="" disabled>
                {texts.chooseFile}
              </option>
            )}
            {files.map(({ path }) => (
              <option key={path} value={path}>
                {path}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!isOnly && (
        <Field label={texts.prompt} fault={problems.get('promptName')}>
          {(attributes) => (
            <select
              {...attributes}
              value={draft.promptName}
              onChange={({ currentTarget }) => onChange({ promptName: currentTarget.value })}
            >
              {prompts.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={texts.name} hint={texts.nameHint} fault={problems.get('name')}>
        {(attributes) => (
          <input
            {...attributes}
            value={name}
            spellcheck={false}
            onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
