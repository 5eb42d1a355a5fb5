import { describe, expect, it } from 'vitest';
import type { FileSummary } from '../../../../src/ui/api.ts';
import { draftFor, linkedDraft } from '../../../../src/ui/page/run/form/run-draft.ts';

const file = (path: string, ...prompts: string[]): FileSummary => ({
  path,
  format: 'an SPO template',
  prompts,
  problems: 0,
});
const FILES = [file('a.yaml', ''), file('b.yaml', 'one', 'two')];

describe('a link into the form of a run', () => {
  it('fills in what it names', () => {
    expect(linkedDraft(['b.yaml', 'two', 'poem', '5'], FILES)).toEqual({
      path: 'b.yaml',
      promptName: 'two',
      name: 'poem',
      initialRound: '5',
      settings: {},
    });
  });

  it('leaves the rest as in a new form', () => {
    expect(linkedDraft(['b.yaml'], FILES)).toEqual(draftFor(FILES[1]));
  });

  it('chooses a file for results of an unknown one only by their name', () => {
    const rest = { initialRound: '4', settings: {} };
    expect(linkedDraft(['', '', 'b', '4'], FILES)).toEqual({
      path: 'b.yaml',
      promptName: 'one',
      name: 'b',
      ...rest,
    });
    expect(linkedDraft(['', '', 'poem', '4'], FILES)).toEqual({
      path: '',
      promptName: '',
      name: 'poem',
      ...rest,
    });
  });

  it('may name a file that was made a moment ago', () => {
    expect(linkedDraft(['new.yaml'], FILES)).toMatchObject({ path: 'new.yaml', promptName: '' });
  });
});
