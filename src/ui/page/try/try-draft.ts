import type { ResultRound, ResultView, TryForm, TryReply } from '../../api.ts';
import { keep } from '../state/kept-state.ts';

/** A prompt to be asked. */
export interface TryPrompt {
  /** Unique in the form. */
  readonly id: number;
  /** The round that the text was taken from; null for one that was typed in. */
  readonly source: { readonly result: string; readonly round: number } | null;
  readonly text: string;
}

export interface TryQuestion {
  readonly id: number;
  readonly text: string;
}

/** The prompt file whose messages and models are used; an empty path for none. */
export interface TryFile {
  readonly path: string;
  readonly promptName: string;
}

/** What was typed in the tab *Try*. */
export interface TryDraft {
  readonly prompts: readonly TryPrompt[];
  readonly questions: readonly TryQuestion[];
  readonly file: TryFile;
  /** Of the next prompt or question. */
  readonly nextId: number;
}

/** The last reply, with the names of its prompts as they were when they were asked. */
export interface Tried {
  readonly labels: readonly string[];
  readonly reply: TryReply;
}

export const NO_FILE: TryFile = { path: '', promptName: '' };

export const tryDraft = keep<TryDraft>({
  prompts: [{ id: 0, source: null, text: '' }],
  questions: [{ id: 1, text: '' }],
  file: NO_FILE,
  nextId: 2,
});

export const lastTried = keep<Tried | null>(null);

export function withPrompt(draft: TryDraft, prompt: Omit<TryPrompt, 'id'>): TryDraft {
  const added = { ...prompt, id: draft.nextId };
  return { ...draft, prompts: [...draft.prompts, added], nextId: draft.nextId + 1 };
}

export function withQuestion(draft: TryDraft): TryDraft {
  const added = { id: draft.nextId, text: '' };
  return { ...draft, questions: [...draft.questions, added], nextId: draft.nextId + 1 };
}

export function changedPrompt(draft: TryDraft, id: number, text: string): TryDraft {
  return {
    ...draft,
    prompts: draft.prompts.map((prompt) => (prompt.id === id ? { ...prompt, text } : prompt)),
  };
}

export function changedQuestion(draft: TryDraft, id: number, text: string): TryDraft {
  const questions = draft.questions.map((question) =>
    question.id === id ? { ...question, text } : question,
  );
  return { ...draft, questions };
}

/** A round's prompt beside that of the first round, and the file that it belongs to. Blank prompts give way. */
export function withRound(draft: TryDraft, view: ResultView, round: ResultRound): TryDraft {
  const first = view.rounds.find(({ prompt }) => prompt !== '');
  const wanted = first === undefined || first.round === round.round ? [round] : [first, round];
  const kept: TryDraft = { ...draft, prompts: draft.prompts.filter(({ text }) => text.trim() !== '') };
  const added = wanted.reduce((filled, { round: number, prompt }) => {
    const source = { result: view.summary.name, round: number };
    return filled.prompts.some((known) => isSame(known.source, source) && known.text === prompt)
      ? filled
      : withPrompt(filled, { source, text: prompt });
  }, kept);
  const file = view.path === '' ? draft.file : { path: view.path, promptName: view.promptName };
  return { ...added, file };
}

function isSame(left: TryPrompt['source'], right: TryPrompt['source']): boolean {
  return left?.result === right?.result && left?.round === right?.round;
}

/** @returns null when there is nothing to ask: blank questions are left out, a blank prompt is not */
export function tryForm(
  draft: TryDraft,
  labelOf: (prompt: TryPrompt, index: number) => string,
): TryForm | null {
  const questions = draft.questions.map(({ text }) => text).filter((text) => text.trim() !== '');
  const blank = draft.prompts.some(({ text }) => text.trim() === '');
  if (questions.length === 0 || draft.prompts.length === 0 || blank) return null;
  const prompts = draft.prompts.map((prompt, index) => ({
    label: labelOf(prompt, index),
    text: prompt.text,
  }));
  return { ...draft.file, prompts, questions };
}
