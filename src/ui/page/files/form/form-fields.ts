import type { TemplateFields } from '../../../api.ts';

/** A part of the form. `index` counts questions from 0; null is the list as a whole. */
export type FormPart =
  | { readonly part: 'prompt' | 'requirements' | 'count' }
  | { readonly part: 'questions'; readonly index: number | null };

/** `TemplateFields` as a form holds them. */
export interface FormFields {
  readonly prompt: string;
  readonly requirements: string;
  /** As typed; blank for no limit. */
  readonly count: string;
  readonly questions: readonly FormQuestion[];
}

export interface FormQuestion {
  /** Unique in the form and the same for as long as the question is in it. */
  readonly id: number;
  readonly was: number | null;
  readonly question: string;
  readonly answer: string;
}

export function formFields(fields: TemplateFields): FormFields {
  return {
    prompt: fields.prompt,
    requirements: fields.requirements,
    count: fields.count === null ? '' : String(fields.count),
    questions: fields.questions.map((question, id) => ({ ...question, id })),
  };
}

/** Where something has to be put right before the form makes a template. */
export function formFaults(form: FormFields): readonly FormPart[] {
  const faults: FormPart[] = [];
  if (isBlank(form.prompt)) faults.push({ part: 'prompt' });
  if (!/^(\s*|\s*0*[1-9]\d{0,8}\s*)$/.test(form.count)) faults.push({ part: 'count' });
  const asked = askedQuestions(form);
  if (asked.length === 0) faults.push({ part: 'questions', index: null });
  for (const [index, question] of form.questions.entries()) {
    if (isBlank(question.question) && asked.includes(question)) faults.push({ part: 'questions', index });
  }
  return faults;
}

/** Those that a file gets: one that was added and is still blank counts as not there. */
export function askedQuestions({ questions }: FormFields): readonly FormQuestion[] {
  return questions.filter(
    ({ was, question, answer }) => was !== null || !isBlank(question) || !isBlank(answer),
  );
}

/** @returns null when the form has faults */
export function templateFields(form: FormFields): TemplateFields | null {
  if (formFaults(form).length > 0) return null;
  return {
    prompt: form.prompt,
    requirements: form.requirements,
    count: isBlank(form.count) ? null : Number(form.count),
    questions: askedQuestions(form).map(({ was, question, answer }) => ({ was, question, answer })),
  };
}

export function withQuestion(fields: FormFields): FormFields {
  const id = 1 + Math.max(-1, ...fields.questions.map((question) => question.id));
  return { ...fields, questions: [...fields.questions, { id, was: null, question: '', answer: '' }] };
}

export function withoutQuestion(fields: FormFields, id: number): FormFields {
  return { ...fields, questions: fields.questions.filter((question) => question.id !== id) };
}

export function changedQuestion(fields: FormFields, changed: FormQuestion): FormFields {
  const questions = fields.questions.map((question) => (question.id === changed.id ? changed : question));
  return { ...fields, questions };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
