import { useTexts } from '../../../report/html/parts/language.tsx';
import { promptTitle } from '../../../spo/prompt-name.ts';
import type { FileSummary } from '../../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useLive } from '../state/live.tsx';
import { useLoaded } from '../state/use-loaded.ts';
import { texts } from './texts.ts';
import { NO_FILE, type TryFile, tryDraft } from './try-draft.ts';

interface FileChoiceProps {
  readonly isShown: boolean;
  readonly file: TryFile;
}

/** The prompt file whose messages and models are used, if any. */
export function FileChoice({ isShown, file }: FileChoiceProps) {
  const words = useTexts(texts);
  const { api } = useLive();
  const files = useLoaded(isShown, () => jsonOf(api.files.$get()));
  const choices = choicesOf(files.value ?? [], file);
  return (
    <div class="stack">
      <Failure failure={files.failure} />
      <Field label={words.file} hint={words.fileHint}>
        {(attributes) => (
          <select
            {...attributes}
            value={titleOf(file)}
            onChange={({ currentTarget: { value } }) => {
              const chosen = choices.find((choice) => titleOf(choice) === value) ?? NO_FILE;
              tryDraft.change((draft) => ({ ...draft, file: chosen }));
            }}
          >
            <option value="">{words.noFile}</option>
            {choices.map((choice) => (
              <option key={titleOf(choice)} value={titleOf(choice)}>
                {titleOf(choice)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** Every prompt of the folder, and the chosen one also where its file is gone. */
function choicesOf(files: readonly FileSummary[], chosen: TryFile): readonly TryFile[] {
  const there = files.flatMap(({ path, prompts }) => prompts.map((promptName) => ({ path, promptName })));
  const known = chosen.path === '' || there.some((file) => titleOf(file) === titleOf(chosen));
  return known ? there : [chosen, ...there];
}

function titleOf({ path, promptName }: TryFile): string {
  return promptTitle({ path, name: promptName });
}
