import { editSpoTemplate } from '../../src/prompt-files/spo-template/edit-spo-template.ts';
import {
  readTemplateFields,
  type TemplateFields,
  type TemplateQuestion,
} from '../../src/prompt-files/spo-template/template-fields.ts';

export type Change = (fields: TemplateFields) => Partial<TemplateFields>;

export function fieldsOf(text: string): TemplateFields {
  const fields = readTemplateFields(text);
  if (fields === null) throw new Error(`no template: ${text}`);
  return fields;
}

/** The text of a template behind a change of its form; for a refused one why it was. */
export function editedOrRefused(text: string, change: Change): string {
  const fields = fieldsOf(text);
  const result = editSpoTemplate(text, { ...fields, ...change(fields) });
  return result.ok ? result.text : `refused: ${result.reason}`;
}

/** A question that a form adds. */
export function added(question: string, answer = ''): TemplateQuestion {
  return { was: null, question, answer };
}

/** The form with only these of its questions. */
export function only(...places: readonly number[]): Change {
  return ({ questions }) => ({ questions: questions.filter((_, place) => places.includes(place)) });
}

/** The form with this answer to its question at `place`, from 0. */
export function answered(place: number, answer: string): Change {
  return ({ questions }) => ({
    questions: questions.map((each, at) => (at === place ? { ...each, answer } : each)),
  });
}
