import { describe, expect, it } from 'vitest';
import { editedOrRefused } from './edit-fields.ts';

const QA = 'qa:\n- question: q\n';

describe('requirements', () => {
  it.each<[string, string, string, string]>([
    // written, with "new", with two lines, with none
    ['requirements:\n', 'requirements: "new"\n', 'requirements: |-\n  a\n  b\n', 'requirements:\n'],
    [
      'requirements: ~ # c\n',
      'requirements: "new" # c\n',
      'requirements: |- # c\n  a\n  b\n',
      'requirements: ~ # c\n',
    ],
    ['requirements: ""\n', 'requirements: "new"\n', 'requirements: |-\n  a\n  b\n', 'requirements: ""\n'],
    [
      'requirements: "\\n"\n',
      'requirements: "new\\n"\n',
      'requirements: "a\\nb\\n"\n',
      'requirements: "\\n"\n',
    ],
    ['requirements: "\\n\\n"\n', 'requirements: "new\\n"\n', 'requirements: "a\\nb\\n"\n', ''],
    ['requirements: "a\\nb"\n', 'requirements: "new"\n', 'requirements: "a\\nb"\n', ''],
    [
      'requirements: |\n\n',
      'requirements: |-\n  new\n',
      'requirements: |-\n  a\n  b\n',
      'requirements: |\n\n',
    ],
    ['requirements: |\n  r\n\n  s\n', 'requirements: |\n  new\n', 'requirements: |\n  a\n  b\n', ''],
    ['requirements: |+\n  r\n\n', 'requirements: |\n  new\n\n', 'requirements: |\n  a\n  b\n\n', '\n'],
    ['requirements: r # c\n', 'requirements: new # c\n', 'requirements: |- # c\n  a\n  b\n', '# c\n'],
    ['requirements: r\t# c\n', 'requirements: new\t# c\n', 'requirements: |-\t# c\n  a\n  b\n', '# c\n'],
    [
      'requirements:\n  # c\n  r # d\n',
      'requirements:\n  # c\n  new # d\n',
      'requirements:\n  # c\n  |- # d\n    a\n    b\n',
      '# c\n# d\n',
    ],
    [
      'requirements: "r\n\n  s" # c\n\n',
      'requirements: "new" # c\n\n',
      'requirements: "a\\nb" # c\n\n',
      '# c\n\n',
    ],
    [
      '? requirements\n: r\n',
      '? requirements\n: new\n',
      '? requirements\n: |-\n    a\n    b\n',
      '? requirements\n: null\n',
    ],
    [
      '? requirements\n: |\n  r\n',
      '? requirements\n: |\n  new\n',
      '? requirements\n: |\n  a\n  b\n',
      '? requirements\n: null\n',
    ],
    [
      '!!str requirements: r\n',
      '!!str requirements: new\n',
      '!!str requirements: |-\n  a\n  b\n',
      '!!str requirements: null\n',
    ],
  ])('%j', (before, one, two, none) => {
    const set = (requirements: string) =>
      editedOrRefused(`prompt: p\n${before}${QA}`, () => ({ requirements }));
    expect([set('new'), set('a\nb'), set('')]).toEqual(
      [one, two, none].map((each) => `prompt: p\n${each}${QA}`),
    );
  });

  it('keep the line ends of the file where they become nothing', () => {
    const file = 'prompt: p\r\n? requirements\r\n: |\r\n  r\r\nqa: [{question: q}]\r\n';
    const expected = 'prompt: p\r\n? requirements\r\n: null\r\nqa: [{question: q}]\r\n';
    expect(editedOrRefused(file, () => ({ requirements: '' }))).toBe(expected);
  });
});

describe('the limit of words', () => {
  it.each<[string, string, string]>([
    // written, with 7, with none
    ['', 'count: 7\n', ''],
    ['count:\n', 'count: 7\n', 'count:\n'],
    ['count: # c\n', 'count: 7 # c\n', 'count: # c\n'],
    ['count: null # c\n', 'count: 7 # c\n', 'count: null # c\n'],
    ['count: 5 # c\n', 'count: 7 # c\n', '# c\n'],
    ['count:\n  5\n', 'count:\n  7\n', ''],
    ['# 1\ncount:\n# 2\n  5\n# 3\n', '# 1\ncount:\n# 2\n  7\n# 3\n', '# 1\n# 2\n# 3\n'],
    ['"count" : 5\n', '"count" : 7\n', ''],
    ['count: !!int 5\n', 'count: !!int 7\n', ''],
    ['? count\n: 5\n', '? count\n: 7\n', '? count\n: null\n'],
    ['count: 5\nrequirements: r\n', 'count: 7\nrequirements: r\n', 'requirements: r\n'],
    ['requirements: r\n', 'requirements: r\ncount: 7\n', 'requirements: r\n'],
    ['requirements:\n', 'requirements:\ncount: 7\n', 'requirements:\n'],
    [
      'spo: {max-rounds: &c 5}\ncount: *c\n',
      'spo: {max-rounds: &c 5}\ncount: 7\n',
      'spo: {max-rounds: &c 5}\n',
    ],
  ])('%j', (before, seven, none) => {
    const set = (count: number | null) => editedOrRefused(`prompt: p\n${before}${QA}`, () => ({ count }));
    expect([set(7), set(null)]).toEqual([seven, none].map((each) => `prompt: p\n${each}${QA}`));
  });
});
