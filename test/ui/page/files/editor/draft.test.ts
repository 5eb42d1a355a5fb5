import { describe, expect, it } from 'vitest';
import type { FileView, TemplateFields } from '../../../../../src/ui/api.ts';
import {
  type Draft,
  differs,
  draftOf,
  fileDraft,
  movedDraft,
  savedDraft,
} from '../../../../../src/ui/page/files/editor/draft.ts';
import {
  formFaults,
  withoutQuestion,
  withQuestion,
} from '../../../../../src/ui/page/files/form/form-fields.ts';

const TEMPLATE: TemplateFields = {
  prompt: 'Say hello.',
  requirements: 'Short.',
  count: 10,
  questions: [
    { was: 0, question: 'One?', answer: '1' },
    { was: 1, question: 'Two?', answer: '' },
    { was: 2, question: 'One?', answer: 'again' },
  ],
};

function view(template: TemplateFields | null, digest: string | null = 'old'): FileView {
  return {
    path: 'prompts/a.yaml',
    format: 'an SPO template',
    text: 'text of it',
    digest,
    template,
    prompts: [''],
    problems: [],
    notices: [],
  };
}

function formOf(draft: Draft) {
  if (draft.kind !== 'template') throw new Error('no form');
  return draft.fields;
}

describe('a draft', () => {
  it('that nobody typed in says what the file says', () => {
    const draft = draftOf(view(TEMPLATE));
    expect(differs(view(TEMPLATE), draft)).toBe(false);
    expect(fileDraft(view(TEMPLATE), draft)).toEqual({
      path: 'prompts/a.yaml',
      digest: 'old',
      edit: { kind: 'template', fields: TEMPLATE },
    });
  });

  it('is text where the file is no form', () => {
    const draft = draftOf(view(null));
    expect(draft).toEqual({ kind: 'text', text: 'text of it' });
    expect(differs(view(null), draft)).toBe(false);
    expect(differs(view(null), { kind: 'text', text: 'text of it ' })).toBe(true);
  });

  it('of a file with Windows line ends is the same text', () => {
    const file = { ...view(null), text: 'a\r\nb\r\n' };
    expect(draftOf(file)).toEqual({ kind: 'text', text: 'a\nb\n' });
    expect(differs(file, draftOf(file))).toBe(false);
  });

  it.each([
    ['', null],
    [' 12 ', 12],
    ['007', 7],
  ])('with the word count "%s" is sent with %j', (count, sent) => {
    const fields = { ...formOf(draftOf(view(TEMPLATE))), count };
    const draft = fileDraft(view(TEMPLATE), { kind: 'template', fields });
    expect(draft?.edit).toMatchObject({ fields: { count: sent } });
  });

  it.each(['0', '-1', '1.5', 'ten', '1e3', '9999999999'])('with the word count "%s" is not sent', (count) => {
    const draft: Draft = { kind: 'template', fields: { ...formOf(draftOf(view(TEMPLATE))), count } };
    expect(fileDraft(view(TEMPLATE), draft)).toBeNull();
    expect(differs(view(TEMPLATE), draft)).toBe(true);
  });

  it('leaves out questions that were added and are blank', () => {
    const fields = withQuestion(formOf(draftOf(view(TEMPLATE))));
    expect(differs(view(TEMPLATE), { kind: 'template', fields })).toBe(false);
    expect(formFaults(fields)).toEqual([]);
  });

  it('with blank parts is not sent and says where', () => {
    const fields = formOf(draftOf(view(TEMPLATE)));
    const [first, ...others] = fields.questions;
    if (first === undefined) throw new Error('no question');
    const blank = { ...fields, prompt: ' \n', questions: [{ ...first, question: '' }, ...others] };
    expect(formFaults(blank)).toEqual([{ part: 'prompt' }, { part: 'questions', index: 0 }]);
    expect(fileDraft(view(TEMPLATE), { kind: 'template', fields: blank })).toBeNull();
    expect(formFaults({ ...fields, questions: [] })).toEqual([{ part: 'questions', index: null }]);
    const answered = { ...first, was: null, question: '' };
    expect(formFaults({ ...fields, questions: [answered] })).toEqual([{ part: 'questions', index: 0 }]);
  });

  it('gives each question an id of its own, also after one has gone', () => {
    const fields = formOf(draftOf(view(TEMPLATE)));
    const changed = withQuestion(withoutQuestion(withQuestion(fields), 1));
    expect(changed.questions.map(({ id, was }) => [id, was])).toEqual([
      [0, 0],
      [2, 2],
      [3, null],
      [4, null],
    ]);
    const empty = withQuestion({ ...fields, questions: [] });
    expect(empty.questions).toEqual([{ id: 0, was: null, question: '', answer: '' }]);
  });
});

describe('a draft that was saved', () => {
  const saved = view(
    { ...TEMPLATE, questions: TEMPLATE.questions.slice(1).map((question, was) => ({ ...question, was })) },
    'saved',
  );
  const sent: Draft = { kind: 'template', fields: withoutQuestion(formOf(draftOf(view(TEMPLATE))), 0) };

  it('has nothing to save, and its questions keep their ids', () => {
    const draft = savedDraft(saved, sent, sent);
    expect(differs(saved, draft)).toBe(false);
    expect(formOf(draft).questions.map(({ id, was }) => [id, was])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('keeps what was typed meanwhile, over the saved questions', () => {
    const current: Draft = {
      kind: 'template',
      fields: withQuestion(withoutQuestion({ ...sent.fields, prompt: 'Typed.' }, 1)),
    };
    const draft = formOf(savedDraft(saved, sent, current));
    expect(draft.prompt).toBe('Typed.');
    expect(draft.questions.map(({ id, was }) => [id, was])).toEqual([
      [2, 1],
      [3, null],
    ]);
  });

  it('as text stays text', () => {
    const text: Draft = { kind: 'text', text: 'typed' };
    expect(savedDraft(saved, text, text)).toEqual({ kind: 'text', text: saved.text });
    const later: Draft = { kind: 'text', text: 'typed on' };
    expect(savedDraft(saved, text, later)).toBe(later);
  });
});

describe('a draft over a file that changed on disk', () => {
  const now = view(
    {
      ...TEMPLATE,
      questions: [
        { was: 0, question: 'New?', answer: '' },
        { was: 1, question: 'One?', answer: '1' },
        { was: 2, question: 'One?', answer: 'other' },
      ],
    },
    'new',
  );

  it('keeps what was typed and finds each question by its old text', () => {
    const fields = formOf(draftOf(view(TEMPLATE)));
    const typed = fields.questions.map((question) => ({ ...question, question: `${question.question}!` }));
    const moved = formOf(
      movedDraft({ kind: 'template', fields: { ...fields, questions: typed } }, view(TEMPLATE), now, ''),
    );
    expect(moved.questions.map(({ was, question }) => [was, question])).toEqual([
      [1, 'One?!'],
      [null, 'Two?!'],
      [2, 'One?!'],
    ]);
  });

  it('counts a question as added whose place is before that of an earlier one', () => {
    const swapped = view({
      ...TEMPLATE,
      questions: [
        { was: 0, question: 'Two?', answer: '' },
        { was: 1, question: 'One?', answer: '1' },
      ],
    });
    const moved = formOf(movedDraft(draftOf(view(TEMPLATE)), view(TEMPLATE), swapped, ''));
    expect(moved.questions.map(({ was }) => was)).toEqual([1, null, null]);
  });

  it('keeps added questions added', () => {
    const fields = withQuestion(formOf(draftOf(view(TEMPLATE))));
    const moved = formOf(movedDraft({ kind: 'template', fields }, view(TEMPLATE), now, ''));
    expect(moved.questions.at(-1)?.was).toBeNull();
  });

  it('becomes text where the file is no form any more', () => {
    expect(movedDraft(draftOf(view(TEMPLATE)), view(TEMPLATE), view(null), 'mine')).toEqual({
      kind: 'text',
      text: 'mine',
    });
    const text: Draft = { kind: 'text', text: 'typed' };
    expect(movedDraft(text, view(null), now, 'mine')).toBe(text);
  });
});
