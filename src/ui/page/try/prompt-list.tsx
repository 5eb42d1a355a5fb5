import { useTexts } from '../../../report/html/parts/language.tsx';
import { Field } from '../parts/field.tsx';
import { PLACE, useNextFocus } from '../parts/next-focus.ts';
import { texts } from './texts.ts';
import { changedPrompt, type TryPrompt, tryDraft, withPrompt } from './try-draft.ts';

interface PromptListProps {
  readonly prompts: readonly TryPrompt[];
  readonly labelOf: (prompt: TryPrompt, index: number) => string;
}

/** The prompts that are asked, beside each other where there is room. */
export function PromptList({ prompts, labelOf }: PromptListProps) {
  const words = useTexts(texts);
  const { part, focusNext } = useNextFocus<HTMLFieldSetElement>();
  const add = () => {
    focusNext(`prompt-${prompts.length}`);
    tryDraft.change((draft) => withPrompt(draft, { source: null, text: '' }));
  };
  const remove = (id: number, index: number) => {
    focusNext(prompts.length === 1 ? 'add' : `prompt-${Math.min(index, prompts.length - 2)}`);
    tryDraft.change((draft) => ({ ...draft, prompts: draft.prompts.filter((prompt) => prompt.id !== id) }));
  };
  return (
    <fieldset class="stack" ref={part}>
      <legend>{words.prompts}</legend>
      <ul class="columns plain-list">
        {prompts.map((prompt, index) => {
          const label = labelOf(prompt, index);
          return (
            <li key={prompt.id} class="stack tight">
              <Field label={label}>
                {(attributes) => (
                  <textarea
                    {...attributes}
                    {...{ [PLACE]: `prompt-${index}` }}
                    rows={7}
                    value={prompt.text}
                    onInput={({ currentTarget: { value } }) =>
                      tryDraft.change((draft) => changedPrompt(draft, prompt.id, value))
                    }
                  />
                )}
              </Field>
              <div class="row">
                <button
                  type="button"
                  class="small end"
                  aria-label={words.removePrompt(label)}
                  onClick={() => remove(prompt.id, index)}
                >
                  {words.remove}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <button type="button" {...{ [PLACE]: 'add' }} onClick={add}>
          {words.addTyped}
        </button>
      </div>
    </fieldset>
  );
}
