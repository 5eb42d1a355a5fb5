import { expect, it } from 'vitest';
import { isPromptFileName } from '../../src/prompt-files/prompt-formats.ts';

it.each([
  ['prompts/a.yaml', true],
  ['A.YML', true],
  ['evals/promptfooconfig.json', true],
  ['promptfooconfig.staging.json', true],
  ['prompt.txt', false],
  ['a.yaml.txt', false],
  ['settings.json', false],
  ['my-promptfooconfig.json', false],
])('%s is the name of a prompt file: %s', (name, is) => {
  expect(isPromptFileName(name)).toBe(is);
});
