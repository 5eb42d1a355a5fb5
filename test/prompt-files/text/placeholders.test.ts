import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filledLength,
  fillPlaceholders,
  placeholdersIn,
  questionOf,
} from '../../../src/prompt-files/text/placeholders.ts';

describe('placeholders of a text', () => {
  it.each<[string, string[]]>([
    ['no {braces} and {{ }} and {{}} here', []],
    ['{{b}} then {{a}} then {{b}}', ['{{b}} b', '{{a}} a']],
    ['{{ name }}, {{name}} and {{\tname}}', ['{{ name }} name', '{{name}} name', '{{\tname}} name']],
    [
      '{{user.name}} {{first-name}} {{_1}} {{größe}} {{名前}}',
      [
        '{{user.name}} user.name',
        '{{first-name}} first-name',
        '{{_1}} _1',
        '{{größe}} größe',
        '{{名前}} 名前',
      ],
    ],
    ['{{#if a}} {{/if}} {{a | upper}} {{a b}} {{-a}} {{a\n}}', []],
    ['{{{raw}}} {{{{deep}}}}', ['{{raw}} raw', '{{deep}} deep']],
  ])('%s', (text, expected) => {
    expect(placeholdersIn(text).map(({ written, name }) => `${written} ${name}`)).toEqual(expected);
  });
});

describe('filling', () => {
  it('takes every spelling of a name', () => {
    expect(fillPlaceholders('{{a}}{{ a }}{{b}}', { a: '1', b: '2' })).toBe('112');
  });

  it('is one pass: a value with braces is text', () => {
    expect(fillPlaceholders('{{a}} {{b}}', { a: '{{b}}', b: '{{a}}' })).toBe('{{b}} {{a}}');
    expect(fillPlaceholders('{{{a}}}', { a: '{b}', b: 'x' })).toBe('{{b}}');
  });

  it('leaves unknown names, those that every object has among them', () => {
    const text = '{{constructor}} {{toString}} {{__proto__}} {{c}}';
    expect(fillPlaceholders(text, { a: '1' })).toBe(text);
    expect(fillPlaceholders('{{__proto__}}', Object.fromEntries([['__proto__', 'x']]))).toBe('x');
  });

  it('takes values as they are, with the signs that a replacement could have a meaning for', () => {
    expect(fillPlaceholders('{{a}}', { a: "$& $1 $' $$" })).toBe("$& $1 $' $$");
  });

  it('fills what is listed and nothing else, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom('{{a}}', '{{ b }}', '{{c}}', '{', '}', '{{', '}}', ' ', 'a'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.string(), (parts, value) => {
        const text = parts.join('');
        const found = placeholdersIn(text);
        const marks = Object.fromEntries(found.map(({ name }) => [name, '\0']));
        const uses = found.map(({ written }) => text.split(written).length - 1);
        expect(fillPlaceholders(text, {})).toBe(text);
        expect(fillPlaceholders(text, marks).split('\0').length - 1).toBe(uses.reduce((a, b) => a + b, 0));
        for (const values of [{}, marks, { a: value, b: 'bb' }]) {
          expect(filledLength(text)(values)).toBe(fillPlaceholders(text, values).length);
        }
        if (found.length === 0) expect(fillPlaceholders(text, { a: value, b: value })).toBe(text);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    const texts = [
      '{'.repeat(200_000),
      '{{ '.repeat(70_000),
      `{{${' '.repeat(200_000)}`,
      '{{a'.repeat(70_000),
    ];
    for (const text of texts) expect(fillPlaceholders(text, { a: 'x' })).toBe(text);
  });
});

describe('the question of a case', () => {
  it.each<[Record<string, string>, string]>([
    [{}, ''],
    [{ input: 'How?' }, 'How?'],
    [{ b: '1', a: '2' }, 'b: 1\na: 2'],
  ])('%j', (variables, expected) => {
    expect(questionOf(variables)).toBe(expected);
  });
});
