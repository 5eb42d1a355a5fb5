import { expect, test } from 'vitest';
import { renderValidation, validationHeadline } from '../../../src/report/markdown/validation-summary.ts';

const at = (file: string, line: number, message: string) => ({
  location: { file, line, column: 1 },
  message,
});

test('problems come before warnings, and only they make a file invalid', () => {
  const validation = {
    paths: ['a.yaml', 'b.yaml'],
    problems: [at('b.yaml', 2, 'expected | text')],
    notices: [at('a.yaml', 1, 'x is not used')],
    headSha: 'a'.repeat(40),
  };
  expect(validationHeadline(validation)).toBe('SPO: 2 prompt files validated, 1 invalid.');
  expect(renderValidation(validation).match(/^\| `.*/gm)).toEqual([
    '| `b.yaml` | 2:1 | expected &#124; text |',
    '| `a.yaml` | 1:1 | warning: x is not used |',
  ]);
});

test('what does not fit is counted', () => {
  const notices = Array.from({ length: 201 }, (_, line) => at('a.yaml', line, 'x'));
  const text = renderValidation({ paths: ['a.yaml'], problems: [], notices, headSha: 'a'.repeat(40) });
  expect(text).toContain('1 more are not shown.');
});
