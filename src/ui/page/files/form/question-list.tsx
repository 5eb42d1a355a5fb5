import { useState } from 'preact/hooks';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import { Field } from '../../parts/field.tsx';
import { PLACE, useNextFocus } from '../../parts/next-focus.ts';
import { texts } from '../texts.ts';
import {
  changedQuestion,
  type FormFields,
  type FormQuestion,
  withoutQuestion,
  withQuestion,
} from './form-fields.ts';

interface QuestionListProps {
  readonly fields: FormFields;
  /** Of the question at a place; empty when nothing is wrong. */
  readonly faultOf: (index: number) => string;
  readonly onChange: (fields: FormFields) => void;
}

/** The questions with their answers. The focus goes to a question that was added, and on to the next when one is removed. */
export function QuestionList({ fields, faultOf, onChange }: QuestionListProps) {
  const words = useTexts(texts);
  const { part, focusNext } = useNextFocus<HTMLFieldSetElement>();
  const [said, setSaid] = useState('');
  const count = fields.questions.length;
  const add = () => {
    focusNext(`question-${count}`);
    setSaid(words.added(count + 1));
    onChange(withQuestion(fields));
  };
  const remove = (id: number, index: number) => {
    focusNext(count === 1 ? 'add-question' : `question-${Math.min(index, count - 2)}`);
    setSaid(words.removed(index + 1));
    onChange(withoutQuestion(fields, id));
  };
  return (
    <fieldset class="stack" ref={part}>
      <legend>{words.questions}</legend>
      <p class="small muted">{words.questionsHint}</p>
      <ol class="question-list">
        {fields.questions.map((question, index) => (
          <li key={question.id} class="stack">
            <QuestionFields
              question={question}
              index={index}
              fault={faultOf(index)}
              onChange={(changed) => onChange(changedQuestion(fields, changed))}
              onRemove={() => remove(question.id, index)}
            />
          </li>
        ))}
      </ol>
      <div class="row">
        <button type="button" {...{ [PLACE]: 'add-question' }} onClick={add}>
          {words.add}
        </button>
        <span class="visually-hidden" role="status">
          {said}
        </span>
      </div>
    </fieldset>
  );
}

interface QuestionFieldsProps {
  readonly question: FormQuestion;
  readonly index: number;
  readonly fault: string;
  readonly onChange: (question: FormQuestion) => void;
  readonly onRemove: () => void;
}

function QuestionFields({ question, index, fault, onChange, onRemove }: QuestionFieldsProps) {
  const words = useTexts(texts);
  const number = index + 1;
  return (
    <>
      <Field label={words.question(number)} fault={fault}>
        {(attributes) => (
          <textarea
            {...attributes}
            {...{ [PLACE]: `question-${index}` }}
            rows={2}
            value={question.question}
            onInput={({ currentTarget: { value } }) => onChange({ ...question, question: value })}
          />
        )}
      </Field>
      <Field label={words.answer(number)}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={2}
            value={question.answer}
            onInput={({ currentTarget: { value } }) => onChange({ ...question, answer: value })}
          />
        )}
      </Field>
      <div class="row">
        <button type="button" class="small end" aria-label={words.removeQuestion(number)} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </>
  );
}
