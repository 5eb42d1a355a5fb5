import { describe, expect, it } from 'vitest';
import type { ResultRound, ResultView } from '../../../../src/ui/api.ts';
import {
  changedPrompt,
  changedQuestion,
  NO_FILE,
  type TryDraft,
  tryForm,
  withPrompt,
  withQuestion,
  withRound,
} from '../../../../src/ui/page/try/try-draft.ts';

const EMPTY: TryDraft = {
  prompts: [{ id: 0, source: null, text: '' }],
  questions: [{ id: 1, text: '' }],
  file: NO_FILE,
  nextId: 2,
};

function round(number: number): ResultRound {
  return {
    round: number,
    prompt: `prompt of ${number}`,
    succeeded: true,
    tokens: 0,
    time: '',
    answers: [],
    detail: null,
  };
}

function view(path: string): ResultView {
  return {
    summary: {
      name: 'poem',
      rounds: 3,
      bestRound: 3,
      finishedAt: '',
      origin: 'spo',
      resumable: null,
    },
    path,
    promptName: 'short',
    rounds: [round(1), round(2), round(3)],
    report: null,
  };
}

const labels = (_: unknown, index: number) => `prompt ${index}`;
const texts = ({ prompts }: TryDraft) => prompts.map(({ text }) => text);

describe('a round in the tab Try', () => {
  it('comes with the first round and its file, in place of blank prompts', () => {
    const draft = withRound(EMPTY, view('prompts/poem.yaml'), round(3));
    expect(texts(draft)).toEqual(['prompt of 1', 'prompt of 3']);
    expect(draft.file).toEqual({ path: 'prompts/poem.yaml', promptName: 'short' });
    expect(new Set(draft.prompts.map(({ id }) => id)).size).toBe(2);
  });

  it('stands there once, however often it is taken', () => {
    const once = withRound(EMPTY, view(''), round(3));
    expect(texts(withRound(once, view(''), round(3)))).toEqual(texts(once));
    expect(texts(withRound(once, view(''), round(2)))).toEqual([...texts(once), 'prompt of 2']);
    expect(texts(withRound(EMPTY, view(''), round(1)))).toEqual(['prompt of 1']);
  });

  it('is added anew when the one that is there was changed', () => {
    const once = withRound(EMPTY, view(''), round(1));
    const changed = changedPrompt(once, once.prompts[0]?.id ?? -1, 'typed over');
    expect(texts(withRound(changed, view(''), round(1)))).toEqual(['typed over', 'prompt of 1']);
  });

  it('keeps what was typed, and the file where its own is not known', () => {
    const typed = { ...changedPrompt(EMPTY, 0, 'typed'), file: { path: 'a.yaml', promptName: '' } };
    const draft = withRound(typed, view(''), round(2));
    expect(texts(draft)).toEqual(['typed', 'prompt of 1', 'prompt of 2']);
    expect(draft.file.path).toBe('a.yaml');
  });
});

describe('what is asked', () => {
  const filled = changedQuestion(changedPrompt(EMPTY, 0, 'a prompt'), 1, 'Why?');

  it('is every prompt and every question that is not blank', () => {
    const draft = withQuestion(withPrompt(filled, { source: null, text: 'another' }));
    expect(tryForm(draft, labels)).toEqual({
      path: '',
      promptName: '',
      prompts: [
        { label: 'prompt 0', text: 'a prompt' },
        { label: 'prompt 1', text: 'another' },
      ],
      questions: ['Why?'],
    });
  });

  it.each([
    ['a blank prompt', withPrompt(filled, { source: null, text: ' \n' })],
    ['no prompt', { ...filled, prompts: [] }],
    ['no question', changedQuestion(filled, 1, ' ')],
  ])('is nothing with %s', (_, draft) => {
    expect(tryForm(draft, labels)).toBeNull();
  });
});
