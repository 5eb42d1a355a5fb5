import { beforeEach, describe, expect, it } from 'vitest';
import type { FileView } from '../../../../src/ui/api.ts';
import type { Draft } from '../../../../src/ui/page/files/editor/draft.ts';
import {
  changeFile,
  isUnsaved,
  NEW_FILE,
  onTopOf,
  opened,
  openedNew,
  openFiles,
  readAgain,
  warnOfUnsaved,
} from '../../../../src/ui/page/files/open-files.ts';

const PATH = 'notes.prompt.yml';
const TYPED: Draft = { kind: 'text', text: 'typed' };

function view(text: string): FileView {
  return {
    path: PATH,
    format: 'a GitHub prompt file',
    text,
    digest: `digest of ${text}`,
    template: null,
    prompts: [''],
    problems: [],
    notices: [],
  };
}

function isLeavingAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  warnOfUnsaved(event as BeforeUnloadEvent);
  return event.defaultPrevented;
}

beforeEach(() => openFiles.change(() => ({})));

describe('a file that is read again', () => {
  it('shows what is on disk as long as nothing was typed', () => {
    readAgain(PATH, view('one'));
    expect(openFiles.get()[PATH]?.draft).toEqual({ kind: 'text', text: 'one' });
    readAgain(PATH, view('two'));
    expect(openFiles.get()[PATH]?.draft).toEqual({ kind: 'text', text: 'two' });
  });

  it('is the same editor when the file is the same', () => {
    readAgain(PATH, view('one'));
    const before = openFiles.get()[PATH];
    readAgain(PATH, view('one'));
    expect(openFiles.get()[PATH]).toBe(before);
  });

  it('keeps what was typed, and says so when the file is another one', () => {
    readAgain(PATH, view('one'));
    changeFile(PATH, (file) => ({ ...file, draft: TYPED }));
    readAgain(PATH, view('one'));
    expect(openFiles.get()[PATH]).toMatchObject({ draft: TYPED, conflict: false });
    readAgain(PATH, view('two'));
    expect(openFiles.get()[PATH]).toMatchObject({ draft: TYPED, conflict: true });
  });

  it('takes the changes on top of it to be looked at', () => {
    const file = { ...opened(view('one')), draft: TYPED, conflict: true };
    const moved = onTopOf(view('two'), file);
    expect(moved).toMatchObject({ view: view('two'), draft: TYPED, conflict: false });
    expect(moved.previewed).not.toBe(moved.draft);
    expect(isUnsaved(moved)).toBe(true);
  });
});

describe('leaving the page', () => {
  it('is asked about when something is not saved, a new file with changes included', () => {
    readAgain(PATH, view('one'));
    openFiles.change((files) => ({ ...files, [NEW_FILE]: openedNew({ ...view(''), digest: null }) }));
    expect(isLeavingAsked()).toBe(false);
    changeFile(NEW_FILE, (file) => ({ ...file, draft: TYPED }));
    expect(isLeavingAsked()).toBe(true);
    openFiles.change(({ [NEW_FILE]: _, ...files }) => files);
    expect(isLeavingAsked()).toBe(false);
    changeFile(PATH, (file) => ({ ...file, draft: TYPED }));
    expect(isLeavingAsked()).toBe(true);
  });
});
