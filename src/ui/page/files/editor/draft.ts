import type { FileDraft, FileView } from '../../../api.ts';
import { askedQuestions, type FormFields, formFields, templateFields } from '../form/form-fields.ts';

/** What was typed over a file and is not saved. */
export type Draft =
  /** With line feeds alone, as a text area has them; the server gives the file's own line ends back. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'template'; readonly fields: FormFields };

/** What an editor starts with: the form where the file is a template with one prompt, else its text. */
export function draftOf(view: FileView): Draft {
  if (view.template === null) return textDraft(view.text);
  return { kind: 'template', fields: formFields(view.template) };
}

export function textDraft(text: string): Draft & { kind: 'text' } {
  return { kind: 'text', text: text.replaceAll(/\r\n?/g, '\n') };
}

/** What the editor goes on with after saving: what was saved, or what has been typed since over it. */
export function savedDraft(view: FileView, sent: Draft, current: Draft): Draft {
  if (current.kind === 'text' || sent.kind === 'text') {
    return current === sent ? textDraft(view.text) : current;
  }
  if (view.template === null) return draftOf(view);
  const ids = askedQuestions(sent.fields).map(({ id }) => id);
  if (current === sent) {
    const saved = formFields(view.template);
    // The same ids, so that the focus stays where it is.
    const questions = saved.questions.map((question, index) => ({
      ...question,
      id: ids[index] ?? question.id,
    }));
    return { kind: 'template', fields: { ...saved, questions } };
  }
  const questions = current.fields.questions.map((question) => {
    const place = ids.indexOf(question.id);
    return { ...question, was: place < 0 ? null : place };
  });
  return { kind: 'template', fields: { ...current.fields, questions } };
}

/** @returns null when the form has faults */
export function fileDraft(view: Pick<FileView, 'path' | 'digest'>, draft: Draft): FileDraft | null {
  const { path, digest } = view;
  if (draft.kind === 'text') return { path, digest, edit: draft };
  const fields = templateFields(draft.fields);
  return fields === null ? null : { path, digest, edit: { kind: 'template', fields } };
}

/** True when the draft says something else than what its editor started with. */
export function differs(view: FileView, draft: Draft): boolean {
  if (draft.kind === 'text') return draft.text !== textDraft(view.text).text;
  return JSON.stringify(templateFields(draft.fields)) !== JSON.stringify(view.template);
}

/**
 * What was typed over an older version of a file, over the one that is there now. Questions find their place by the
 * text that they had in the older version; one whose place is gone, or before that of an earlier one, counts as added.
 * @param lastText what the draft would have made of the older version: taken where the file is no form any more
 */
export function movedDraft(draft: Draft, older: FileView, now: FileView, lastText: string): Draft {
  if (draft.kind === 'text') return draft;
  if (now.template === null) return textDraft(lastText);
  const places = now.template.questions.map(({ question }) => question);
  let free = 0;
  const questions = draft.fields.questions.map((question) => {
    const before = older.template?.questions.find(({ was }) => was === question.was && was !== null);
    const place = places.findIndex((text, index) => text === before?.question && index >= free);
    if (place < 0) return { ...question, was: null };
    free = place + 1;
    return { ...question, was: place };
  });
  return { kind: 'template', fields: { ...draft.fields, questions } };
}
