import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { folderClashes, folderProblems } from '../../../src/jobs/change/result-folders.ts';

/** Each as `path` or `path#name`, at the line of its number. */
function clashes(...titles: string[]) {
  const prompts = titles.map((title, index) => {
    const [path = '', name = ''] = title.split('#');
    return { path, name, location: { file: path, line: index + 1, column: 1 } };
  });
  return folderClashes(prompts, '.spo');
}

const lines = (...titles: string[]) => clashes(...titles).map(({ problem }) => problem.location.line);

describe('prompts that would share a folder', () => {
  it('are reported at both places, each with the other one', () => {
    expect(clashes('prompts/A.yaml', 'prompts/b.yaml', 'prompts/a.yaml')).toEqual([
      {
        path: 'prompts/A.yaml',
        problem: {
          location: { file: 'prompts/A.yaml', line: 1, column: 1 },
          message:
            'expected a results folder that no other prompt needs, found .spo/prompts/A.yaml/prompt.txt, which stands in the way of prompts/a.yaml:3:1',
        },
      },
      {
        path: 'prompts/a.yaml',
        problem: {
          location: { file: 'prompts/a.yaml', line: 3, column: 1 },
          message:
            'expected a results folder that no other prompt needs, found .spo/prompts/a.yaml/prompt.txt, which stands in the way of prompts/A.yaml:1:1',
        },
      },
    ]);
  });

  test.each([
    ['two names of one file', ['a.yaml#one', 'a.yaml#two', 'a.yaml#one'], [1, 3]],
    ['three of a name', ['a.yaml#one', 'a.yaml#One', 'a.yaml#ONE'], [1, 2, 3]],
    ['a file of one prompt and a folder of that name', ['a.yaml#b', 'a.yaml/b'], [1, 2]],
    ['an accent written in two ways', ['caf\u00e9.yaml', 'cafe\u0301.yaml'], [1, 2]],
    ['the text of one where another has its folder', ['a.yaml', 'A.yaml/prompt.txt'], [1, 2]],
    ['the same, some folders down', ['a.yaml#b/prompt.txt/c', 'x.yaml', 'a.yaml#b'], [1, 3]],
    ['one that stands in the way of two', ['a.yaml#prompt.txt', 'a.yaml#prompt.txt/x', 'A.yaml'], [1, 2, 3]],
  ])('%s', (_, titles, expected) => {
    expect(lines(...titles)).toEqual(expected);
  });
});

test.each([
  ['several files', ['prompts/a.yaml', 'prompts/b.yaml', 'a.yaml', 'prompts/a.yml']],
  ['several names', ['a.yaml#one', 'a.yaml#two', 'b.yaml#one']],
  ['a folder in a folder', ['a.yaml', 'a.yaml/b.yaml', 'a.yaml#c']],
  ['a name that starts like another', ['a.yaml#prompt.txt', 'a.yaml#prompt.txt2', 'a.yaml#prompt']],
])('%s are kept apart', (_, titles) => {
  expect(lines(...titles)).toEqual([]);
});

test('no prompt is written over another or into its text once the clashes are gone', () => {
  const part = fc.constantFrom('a', 'A', 'prompt.txt', 'b');
  const title = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.array(part, { maxLength: 2 }))
    .map(([path, name]) => `${path.join('/')}#${name.join('/')}`);
  fc.assert(
    fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
      const bad = new Set(lines(...titles));
      const good = titles.filter((_, index) => !bad.has(index + 1));
      const texts = good.map((each) =>
        `${each.replace('#', '/').replace(/\/$/, '')}/prompt.txt`.toLowerCase(),
      );
      for (const [index, text] of texts.entries()) {
        const others = texts.filter((_, place) => place !== index);
        expect(others.filter((other) => other === text || other.startsWith(`${text}/`))).toEqual([]);
      }
    }),
  );
});

test.each([
  ['prompts/faq: refunds.yaml', '', 'it has a colon'],
  ['prompts/a\tb.yaml', '', 'it has a control character'],
  ['prompts/..\\x.yaml', '', 'it has a ".." part'],
  [`prompts/${'n'.repeat(240)}.yaml`, 'a-name-of-ten', 'it has a part of more than 255 bytes'],
  [`prompts/${'\u4e2d'.repeat(84)}.yaml`, '', 'it has a part of more than 255 bytes'],
])('%j#%s has no results folder, and keeps nobody else from theirs', (path, name, fault) => {
  const odd = { path, name, location: { file: path, line: 2, column: 3 } };
  const usual = { path: 'b.yaml', name: '', location: { file: 'b.yaml', line: 1, column: 1 } };
  const message = expect.stringMatching(
    new RegExp(`^expected a path.* that results can be kept under, found .*: ${fault}; rename the file$`),
  );
  expect(folderProblems([odd, usual], '.spo')).toEqual([
    { path, problem: { location: odd.location, message } },
  ]);
});
