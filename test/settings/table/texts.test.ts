import { expect, test } from 'vitest';
import type { Flag, Setting } from '../../../src/settings/table/setting.ts';
import { flagText, flagUsage, inputText, workflowText } from '../../../src/settings/table/texts.ts';
import { lines, text } from '../../../src/settings/table/value-types.ts';

const setting: Setting = {
  name: 'a',
  type: text,
  help: { en: 'US dollars. All of them.', zh: '美元。全部。' },
  affects: 'course',
};
const valued: Flag = { name: '--a', placeholder: 'n', of: 'loop' };

test('inputs say what holds where they are empty, and what is only so in one file', () => {
  const noted: Setting = {
    ...setting,
    empty: { en: 'nothing', zh: '无' },
    notes: { action: { en: 'Here.', zh: '此处。' }, workflow: 'There.' },
  };
  expect(inputText(noted, 'en')).toBe('US dollars. All of them. Here. Empty for nothing.');
  expect(inputText(noted, 'zh')).toBe('美元。全部。此处。留空即无。');
  expect(workflowText(noted)).toBe('US dollars. All of them. There. Empty for nothing.');
});

test('lists have a line for each entry, and a separator on the command line', () => {
  const list: Setting = { ...setting, type: lines, default: 'x\ny' };
  const flag: Flag = { ...valued, separator: ',' };
  expect(inputText(list, 'en')).toBe('US dollars. All of them. Each has a line of its own.');
  expect(flagText(list, flag, 'en')).toBe(
    'US dollars. All of them. They are separated by "," (default x, y)',
  );
  expect(flagText(list, flag, 'zh')).toBe('美元。全部。各项用 "," 分隔（默认 x, y）');
});

test.each<[string, Partial<Setting>, Flag, string, string]>([
  ['a default', { default: '3' }, valued, 'dollars (default 3)', '美元（默认 3）'],
  [
    'what stands for it',
    { empty: { en: 'none', zh: '无' } },
    valued,
    'dollars (default none)',
    '美元（默认无）',
  ],
  ['neither', {}, valued, 'dollars', '美元'],
  ['a variable', { default: '3' }, { ...valued, environment: 'A' }, 'dollars (else A)', '美元（否则用 A）'],
  [
    'one of the command line',
    { default: '3' },
    { ...valued, default: '4' },
    'dollars (default 4)',
    '美元（默认 4）',
  ],
  ['a switch', { default: 'false' }, { name: '--a', of: 'loop' }, 'dollars', '美元'],
  ['a remark', { notes: { flag: { en: 'Many.', zh: '很多。' } } }, valued, 'dollars. Many', '美元。很多'],
])('flags are explained with %s', (_, more, flag, en, zh) => {
  const one: Setting = { ...setting, help: { en: 'Dollars.', zh: '美元。' }, ...more };
  expect(flagText(one, flag, 'en')).toBe(en);
  expect(flagText(one, flag, 'zh')).toBe(zh);
});

test('flags without a value are written without one', () => {
  expect(flagUsage(valued)).toBe('--a <n>');
  expect(flagUsage({ name: '--a', of: 'loop' })).toBe('--a');
});
