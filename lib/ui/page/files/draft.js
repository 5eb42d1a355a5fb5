/** What an editor starts with: the form where the file is a template with one prompt, else its text. */
export function draftOf(view) {
    if (view.template === null)
        return textDraft(view.text);
    return { kind: 'template', fields: formFields(view.template) };
}
export function textDraft(text) {
    return { kind: 'text', text: text.replaceAll(/\r\n?/g, '\n') };
}
function formFields(fields) {
    return {
        prompt: fields.prompt,
        requirements: fields.requirements,
        count: fields.count === null ? '' : String(fields.count),
        questions: fields.questions.map((question, id) => ({ ...question, id })),
    };
}
/** What the editor goes on with after saving: what was saved, or what has been typed since over it. */
export function savedDraft(view, sent, current) {
    if (current.kind === 'text' || sent.kind === 'text') {
        return current === sent ? textDraft(view.text) : current;
    }
    if (view.template === null)
        return draftOf(view);
    const ids = sent.fields.questions.map(({ id }) => id);
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
/** @returns null when the word count is no whole number above 0 */
export function templateFields(form) {
    const count = form.count.trim();
    if (count !== '' && !/^0*[1-9]\d{0,8}$/.test(count))
        return null;
    return {
        prompt: form.prompt,
        requirements: form.requirements,
        count: count === '' ? null : Number(count),
        questions: form.questions.map(({ was, question, answer }) => ({ was, question, answer })),
    };
}
/** @returns null when what was typed cannot be sent, see `templateFields` */
export function fileDraft(view, draft) {
    const { path, digest } = view;
    if (draft.kind === 'text')
        return { path, digest, edit: draft };
    const fields = templateFields(draft.fields);
    return fields === null ? null : { path, digest, edit: { kind: 'template', fields } };
}
/** True when the draft says something else than what its editor started with. */
export function differs(view, draft) {
    if (draft.kind === 'text')
        return draft.text !== textDraft(view.text).text;
    return JSON.stringify(templateFields(draft.fields)) !== JSON.stringify(view.template);
}
export function withQuestion(fields) {
    const id = 1 + Math.max(-1, ...fields.questions.map((question) => question.id));
    return { ...fields, questions: [...fields.questions, { id, was: null, question: '', answer: '' }] };
}
export function withoutQuestion(fields, id) {
    return { ...fields, questions: fields.questions.filter((question) => question.id !== id) };
}
export function changedQuestion(fields, changed) {
    const questions = fields.questions.map((question) => (question.id === changed.id ? changed : question));
    return { ...fields, questions };
}
/**
 * What was typed over an older version of a file, over the one that is there now. Questions find their place by the
 * text that they had in the older version; one whose place is gone counts as added.
 * @param lastText what the draft would have made of the older version: taken where the file is no form any more
 */
export function movedDraft(draft, older, now, lastText) {
    if (draft.kind === 'text')
        return draft;
    if (now.template === null)
        return textDraft(lastText);
    const places = now.template.questions.map(({ question }) => question);
    const taken = new Set();
    const questions = draft.fields.questions.map((question) => {
        const before = older.template?.questions.find(({ was }) => was === question.was && was !== null);
        const place = places.findIndex((text, index) => text === before?.question && !taken.has(index));
        if (place < 0)
            return { ...question, was: null };
        taken.add(place);
        return { ...question, was: place };
    });
    return { kind: 'template', fields: { ...draft.fields, questions } };
}
