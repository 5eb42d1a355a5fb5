import { useTexts } from '../../../report/html/parts/language.tsx';
import { Field } from '../parts/field.tsx';
import { PLACE, useNextFocus } from '../parts/next-focus.ts';
import { texts } from './texts.ts';
import { changedQuestion, type TryQuestion, tryDraft, withQuestion } from './try-draft.ts';

/** The questions that every prompt is asked. */
export function QuestionList({ questions }: { readonly questions: readonly TryQuestion[] }) {
  const words = useTexts(texts);
  const { part, focusNext } = useNextFocus<HTMLFieldSetElement>();
  const add = () => {
    focusNext(`question-${questions.length}`);
    tryDraft.change(withQuestion);
  };
  const remove = (id: number, index: number) => {
    focusNext(`question-${Math.min(index, questions.length - 2)}`);
    tryDraft.change((draft) => ({
      ...draft,
      questions: draft.questions.filter((question) => question.id !== id),
    }));
  };
  return (
    <fieldset class="stack" ref={part}>
      <legend>{words.questions}</legend>
      <ul class="stack plain-list">
        {questions.map((question, index) => (
          <li key={question.id} class="with-button">
            <Field label={words.question(index + 1)}>
              {(attributes) => (
                <textarea
                  {...attributes}
                  {...{ [PLACE]: `question-${index}` }}
                  rows={2}
                  value={question.text}
                  onInput={({ currentTarget: { value } }) =>
                    tryDraft.change((draft) => changedQuestion(draft, question.id, value))
                  }
                />
              )}
            </Field>
            {questions.length > 1 && (
              <button
                type="button"
                class="small"
                aria-label={words.removePrompt(words.question(index + 1))}
                onClick={() => remove(question.id, index)}
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" onClick={add}>
          {words.addQuestion}
        </button>
      </div>
    </fieldset>
  );
}
