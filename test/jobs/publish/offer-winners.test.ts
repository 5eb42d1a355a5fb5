import { expect, test } from 'vitest';
import type { FileVersions } from '../../../src/jobs/change/load-versions.ts';
import { reportOfPrompt } from '../../../src/jobs/prompt/report-of-prompt.ts';
import { filesWithWinners } from '../../../src/jobs/publish/files-with-winners.ts';
import { suggestionsFor } from '../../../src/jobs/publish/offer-winners.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import type { PromptReport } from '../../../src/report/run-report.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';

const settings = readSettings({}, (name) => name);
const QA = 'qa: [{question: q}]\n';
const encode = (text: string) => new TextEncoder().encode(text);

function versions(path: string, text: string, texts: Readonly<Record<string, string>> = {}): FileVersions {
  const referenced = new Map(Object.entries(texts).map(([name, content]) => [name, encode(content)]));
  const parsed = parsePromptFile(path, encode(text), referenced);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prompts = parsed.prompts.map((head) => ({ head, basePrompt: null, note: '' }));
  const content = { path, status: 'modified', headHash: null, baseHash: null } as const;
  return {
    kind: 'prompts',
    file: { path, status: 'modified' },
    content,
    text,
    prompts,
    referenced,
    notices: [],
  };
}

/** One for each prompt, its own text with `better` behind it. */
function winnersOf(files: readonly FileVersions[]): PromptReport[] {
  return files.flatMap((file) => {
    const prompts = file.kind === 'prompts' ? file.prompts : [];
    return prompts.map((each): PromptReport => {
      const prompt = `better ${file.file.path} ${each.head.name}`.trim();
      return {
        ...reportOfPrompt(file.file, each),
        bestRound: { round: 2, modification: '', prompt, confirmed: true },
      };
    });
  });
}

test('a winner is suggested in the file that holds its text, where its lines are part of the diff', () => {
  const files = [
    versions('prompts/a.yaml', `prompt-file: a.txt\n${QA}`, { 'prompts/a.txt': 'one\ntwo\n' }),
    versions('prompts/b.yaml', `prompt-file: b.txt\n${QA}`, { 'prompts/b.txt': 'one\ntwo\n' }),
    versions('prompts/c.yaml', `prompts:\n- name: x\n  prompt: one\n- name: y\n  prompt: two\n${QA}`),
  ];
  const change = {
    number: 1,
    baseSha: 'b',
    headSha: 'a',
    files: [
      // The prompt file's own diff says nothing of the text.
      { path: 'prompts/a.yaml', status: 'modified', hunks: [{ first: 1, last: 2 }] },
      { path: 'prompts/b.txt', status: 'modified', hunks: [{ first: 1, last: 2 }] },
      { path: 'prompts/c.yaml', status: 'modified', hunks: [{ first: 4, last: 6 }] },
    ],
  } as const;
  const suggestions = suggestionsFor(winnersOf(files), files, change, settings);
  expect(suggestions.map(({ path, lines }) => [path, lines])).toEqual([
    ['prompts/b.txt', { first: 1, last: 2 }],
    ['prompts/c.yaml', { first: 5, last: 5 }],
  ]);
  expect(suggestions[1]?.body).toContain('  prompt: better prompts/c.yaml y');
});

test('two prompts of one file are both written into it', () => {
  const text = `prompts:\n- name: x\n  prompt: one # c\n- name: y\n  prompt: two\n${QA}`;
  const files = [versions('c.yaml', text)];
  const notices: string[] = [];
  const written = filesWithWinners(files, winnersOf(files), notices);
  const content = text.replace('one', 'better c.yaml x').replace('two', 'better c.yaml y');
  expect(written).toEqual([{ path: 'c.yaml', content }]);
  expect(notices).toEqual([]);
});

test('a text that two files share takes one winner, and the other one is told', () => {
  const texts = { 't.txt': 'one\r\n' };
  const files = ['a.yaml', 'b.yaml'].map((path) => versions(path, `prompt-file: t.txt\n${QA}`, texts));
  const notices: string[] = [];
  expect(filesWithWinners(files, winnersOf(files), notices)).toEqual([
    { path: 't.txt', content: 'better a.yaml\r\n' },
  ]);
  expect(notices).toEqual(['b.yaml keeps its prompt: another better prompt went into t.txt.']);
});
