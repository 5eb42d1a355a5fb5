import { keep } from '../kept-state.js';
export const NO_FILE = { path: '', promptName: '' };
export const tryDraft = keep({
    prompts: [{ id: 0, source: null, text: '' }],
    questions: [{ id: 1, text: '' }],
    file: NO_FILE,
    nextId: 2,
});
export const lastTried = keep(null);
export function withPrompt(draft, prompt) {
    const added = { ...prompt, id: draft.nextId };
    return { ...draft, prompts: [...draft.prompts, added], nextId: draft.nextId + 1 };
}
export function withQuestion(draft) {
    const added = { id: draft.nextId, text: '' };
    return { ...draft, questions: [...draft.questions, added], nextId: draft.nextId + 1 };
}
export function changedPrompt(draft, id, text) {
    return {
        ...draft,
        prompts: draft.prompts.map((prompt) => (prompt.id === id ? { ...prompt, text } : prompt)),
    };
}
export function changedQuestion(draft, id, text) {
    const questions = draft.questions.map((question) => question.id === id ? { ...question, text } : question);
    return { ...draft, questions };
}
/** A round's prompt beside that of the first round, and the file that it belongs to. Blank prompts give way. */
export function withRound(draft, view, round) {
    const first = view.rounds.find(({ prompt }) => prompt !== '');
    const wanted = first === undefined || first.round === round.round ? [round] : [first, round];
    const kept = { ...draft, prompts: draft.prompts.filter(({ text }) => text.trim() !== '') };
    const added = wanted.reduce((filled, { round: number, prompt }) => {
        const source = { result: view.summary.name, round: number };
        return filled.prompts.some((known) => isSame(known.source, source) && known.text === prompt)
            ? filled
            : withPrompt(filled, { source, text: prompt });
    }, kept);
    const file = view.path === '' ? draft.file : { path: view.path, promptName: view.promptName };
    return { ...added, file };
}
function isSame(left, right) {
    return left?.result === right?.result && left?.round === right?.round;
}
/** @returns null when there is nothing to ask: blank questions are left out, a blank prompt is not */
export function tryForm(draft, labelOf) {
    const questions = draft.questions.map(({ text }) => text).filter((text) => text.trim() !== '');
    const blank = draft.prompts.some(({ text }) => text.trim() === '');
    if (questions.length === 0 || draft.prompts.length === 0 || blank)
        return null;
    const prompts = draft.prompts.map((prompt, index) => ({
        label: labelOf(prompt, index),
        text: prompt.text,
    }));
    return { ...draft.file, prompts, questions };
}
