import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSections, renderSections } from '../../src/spo/sections.ts';

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
