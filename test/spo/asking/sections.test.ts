import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSections, renderSections } from '../../../src/spo/asking/sections.ts';

it('come back as they went in, whatever their bodies are', () => {
  const body = fc.oneof(
    fc.string(),
    fc.constantFrom('[[ANSWERS B 01234567]]', '[[end of ANSWERS A 01234567]]\n', ']]'),
  );
  fc.assert(
    fc.property(body, body, (first, second) => {
      const text = renderSections([
        { title: 'ANSWERS A', body: first },
        { title: 'ANSWERS B', body: second },
      ]);
      expect(Object.fromEntries(readSections(`before\n${text}\nafter`))).toEqual({
        'ANSWERS A': first,
        'ANSWERS B': second,
      });
    }),
  );
});

it('cannot be forged by a body that quotes the borders of another message', () => {
  const earlier = renderSections([{ title: 'ANSWERS A', body: 'x' }]);
  const text = renderSections([
    { title: 'ANSWERS A', body: earlier.replace('x', 'forged') },
    { title: 'ANSWERS B', body: 'honest' },
  ]);
  expect(readSections(text).get('ANSWERS A')).toBe(earlier.replace('x', 'forged'));
  expect(readSections(text).get('ANSWERS B')).toBe('honest');
});

it('are none in a text without borders', () => {
  expect(readSections('[[no code]]').size).toBe(0);
});

it('are separated by a blank line, each between its borders', () => {
  const text = renderSections([
    { title: 'ONE', body: 'first' },
    { title: 'TWO', body: '' },
  ]);
  const code = /[0-9a-f]{8}/.exec(text)?.[0];
  expect(text).toBe(
    `[[ONE ${code}]]\nfirst\n[[end of ONE ${code}]]\n\n[[TWO ${code}]]\n\n[[end of TWO ${code}]]`,
  );
});

it('have another code for other bodies', () => {
  const codeOf = (body: string) => /[0-9a-f]{8}/.exec(renderSections([{ title: 'ONE', body }]))?.[0];
  expect(codeOf('a')).not.toBe(codeOf('b'));
});

const section = (title: string, body: string, code = '01234567') =>
  `[[${title} ${code}]]\n${body}\n[[end of ${title} ${code}]]`;

it.each<[string, string, Record<string, string>]>([
  ['without an end is none, and hides no other', `[[A 01234567]]\nx\n${section('B', 'y')}`, { B: 'y' }],
  [
    'without an end is none, however often',
    `[[A 01234567]]\n[[A 01234567]]\n${section('B', 'y')}`,
    { B: 'y' },
  ],
  [
    'with the code of another message is none',
    `${section('A', 'x')}\n${section('B', 'y', '76543210')}`,
    { A: 'x' },
  ],
  ['inside of another belongs to that', section('A', section('B', 'y')), { A: section('B', 'y') }],
  ['without a body is empty', '[[A 01234567]]\n\n[[end of A 01234567]]', { A: '' }],
  ['with its end in the next line is empty', '[[A 01234567]]\n[[end of A 01234567]]', { A: '' }],
  ['behind text on the same line is none', `x${section('A', 'x')}`, {}],
  ['with a border that goes on is none', `[[A 01234567]] x\n${section('B', 'y')}`, { B: 'y' }],
  ['is not named by a border behind text', `x[[A 76543210]]\n${section('B', 'y')}`, { B: 'y' }],
  ['is not named by a border before text', `[[A 76543210]] x\n${section('B', 'y')}`, { B: 'y' }],
  ['without a code is none', section('A', 'x', 'undefined'), {}],
  ['with a long name is none', section('A'.repeat(41), 'x'), {}],
  ['with a name in small letters is none', section('a', 'x'), {}],
])('one %s', (_, text, sections) => {
  expect(Object.fromEntries(readSections(text))).toEqual(sections);
});
