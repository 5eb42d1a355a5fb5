import { expect, test } from 'vitest';
import type { Branches } from '../../../src/forge/forge.ts';
import type { FileVersions } from '../../../src/jobs/change/load-versions.ts';
import type { ProposalBranch } from '../../../src/jobs/change/proposal-branch.ts';
import { reportOfPrompt } from '../../../src/jobs/prompt/report-of-prompt.ts';
import { filesWithWinners } from '../../../src/jobs/publish/files-with-winners.ts';
import { suggestionsFor } from '../../../src/jobs/publish/offer-winners.ts';
import { faultOfWinner, isWinner, publishWinners } from '../../../src/jobs/publish/publish-winners.ts';
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

/** A stored best prompt that nobody should take over, for a file in each format. */
const STRANGE = '\ufe01'.repeat(66);
const FORMATS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['prompts/a.yaml', `prompt: one two\n${QA}`, {}],
  ['prompts/b.yaml', `prompts:\n- name: x\n  prompt: one two\n${QA}`, {}],
  ['prompts/c.yaml', `prompt-file: c.txt\n${QA}`, { 'prompts/c.txt': 'one two\n' }],
  [
    'prompts/d.prompt.yml',
    'messages:\n- role: system\n  content: one two\n- role: user\n  content: "{{input}}"\ntestData:\n- input: q\n',
    {},
  ],
  ['prompts/e.yaml', 'prompts: ["one two {{q}}"]\nproviders: [echo]\ntests:\n- vars: {q: why}\n', {}],
];

test.each(FORMATS)('what people would not see in the best prompt of %s goes nowhere', async (...file) => {
  const files = [versions(...file)];
  const stored = winnersOf(files).map((report): PromptReport => {
    const prompt = `better ${report.headPrompt} \u{1f60a}${STRANGE}`;
    return { ...report, bestRound: { round: 2, modification: '', prompt, confirmed: true } };
  });
  const path = files[0]?.kind === 'prompts' ? (files[0].prompts[0]?.head.textPath ?? '') : '';
  const change = {
    number: 1,
    baseSha: 'b',
    headSha: 'a',
    files: [{ path, status: 'modified', hunks: [{ first: 1, last: 9 }] }],
  } satisfies Parameters<typeof suggestionsFor>[2];
  expect(suggestionsFor(stored, files, change, settings)).toEqual([]);
  const branches = { currentTip: async () => null } as unknown as Branches;
  const branch = { name: 'spo/pr-1', tipAtStart: null } as unknown as ProposalBranch;
  const { publication, notices } = await publishWinners(stored, files, change, branch, settings, branches);
  expect(publication).toBeNull();
  expect(notices).toEqual([expect.stringMatching(/is not proposed, for .*66 characters \(U\+FE01\)/)]);
});

test.each([
  ['lost a placeholder', 'Dear {name}', 'Dear friend', 'lost {name}'],
  ['has parts of the form', 'Be kind.', '<sample_answers>\n> Be kind.', '<sample_answers>'],
])('a stored best prompt that %s is not proposed', (_, headPrompt, prompt, reason) => {
  const files = [versions('prompts/a.yaml', `prompt: ${JSON.stringify(headPrompt)}\n${QA}`)];
  const [winner] = winnersOf(files);
  if (winner === undefined) throw new Error('There is no winner.');
  const report = { ...winner, bestRound: { round: 2, modification: '', prompt, confirmed: true } };
  expect(faultOfWinner(report)).toContain(reason);
  expect(isWinner(report, settings)).toBe(false);
});
