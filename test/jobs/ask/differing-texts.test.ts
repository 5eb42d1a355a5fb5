import { expect, it } from 'vitest';
import { differingTexts } from '../../../src/jobs/ask/differing-texts.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';

const bytes = new TextEncoder().encode('# c\nprompt: |\n  one\n  two\nqa:\n  - question: one\n');
const differing = (texts: Record<string, string>) =>
  differingTexts([parsePromptFile('prompts/a.yaml', bytes)], '.spo', async (path) => texts[path] ?? null);

it('warns at the prompt when the text beside it is another one', async () => {
  expect(await differing({ '.spo/prompts/a.yaml/prompt.txt': 'one\nthree' })).toEqual([
    {
      location: { file: 'prompts/a.yaml', line: 2, column: 9 },
      message: '.spo/prompts/a.yaml/prompt.txt holds another prompt than this file',
    },
  ]);
});

it('says nothing of the same text, other line ends, or no text', async () => {
  expect(await differing({ '.spo/prompts/a.yaml/prompt.txt': 'one\ntwo\n' })).toEqual([]);
  expect(await differing({ '.spo/prompts/a.yaml/prompt.txt': 'one\r\ntwo' })).toEqual([]);
  expect(await differing({})).toEqual([]);
});
