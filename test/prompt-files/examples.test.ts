import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { written } from './read-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('prompts/**/*.{yml,yaml}', { cwd: root });

describe('the prompt files of the repository', () => {
  test('are at least five', () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  test.each(files)(
    '%s is valid, has six cases or more, and keeps its layout when the prompt changes',
    (path) => {
      const file = parsePromptFile(path, readFileSync(`${root}${path}`));
      if (!file.ok) throw new Error(JSON.stringify(file.problems));
      const [entry] = file.prompts;
      if (!entry) throw new Error('no prompt');
      expect(entry.spec.cases.length).toBeGreaterThanOrEqual(6);
      const questions = new Set(entry.spec.cases.map(({ question }) => question));
      expect(questions.size).toBe(entry.spec.cases.length);
      expect(entry.spec.requirements).toMatch(/\S/);
      const old = entry.spec.prompt.split('\n').map((line) => `  ${line}`);
      expect(written(entry, 'First line.\nSecond line.')).toBe(
        file.text.replace(old.join('\n'), '  First line.\n  Second line.'),
      );
    },
  );
});
