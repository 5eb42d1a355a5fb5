import { expect, test } from 'vitest';
import type { Change, ChangedFile } from '../../../src/forge/forge.ts';
import { loadChange } from '../../../src/jobs/change/load-change.ts';
import { DEFAULT_PROMPT_GLOBS } from '../../../src/settings/run-settings.ts';
import { commentForge } from '../../support/comment-forge.ts';

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)] as const;
const naming = (text: string) => `prompt-file: ${text}\nqa: [{question: q}]\n`;
const PLAIN = 'prompt: p\nqa: [{question: q}]\n';

type Files = Readonly<Record<string, string>>;

async function load(
  changed: readonly ChangedFile[],
  head: Files,
  {
    base = head,
    globs = DEFAULT_PROMPT_GLOBS as readonly string[],
    isTooLarge = false,
    baseSha = BASE as string,
  } = {},
) {
  const reads: string[] = [];
  const listed: string[] = [];
  const forge = {
    ...commentForge(),
    readFile: async (commit: string, path: string) => {
      const text = (commit === HEAD ? head : base)[path];
      reads.push(`${commit === HEAD ? 'head' : 'base'} ${path}`);
      return text === undefined ? null : Buffer.from(text);
    },
    listFiles: async (commit: string) => {
      listed.push(commit);
      return isTooLarge ? null : Object.keys(head);
    },
  };
  const change: Change = { number: 1, baseSha, headSha: HEAD, files: changed };
  const loaded = await loadChange(change, globs, forge);
  const found = loaded.files.map((file) => {
    const texts =
      file.kind === 'prompts'
        ? file.prompts.map(({ head, basePrompt }) => [basePrompt, head.spec.prompt])
        : [];
    return [file.file.path, file.file.status, file.kind, ...texts.flat()];
  });
  return { found, reads, listed, notices: loaded.change.notices };
}

const modified = (path: string): ChangedFile => ({ path, status: 'modified' });

test('a changed text selects the prompt files that name it, and they are compared by their texts', async () => {
  const head = {
    'prompts/a.yaml': naming('texts/t.md'),
    'prompts/b.yaml': naming('./texts/t.md').replace('\n', '  # too\n'),
    'prompts/c.yaml': naming('texts/other.md'),
    'prompts/plain.yaml': PLAIN,
    'elsewhere/d.yaml': naming('../prompts/texts/t.md'),
    'prompts/texts/t.md': 'new',
    'prompts/texts/other.md': 'o',
  };
  const base = { ...head, 'prompts/texts/t.md': 'old' };
  const { found, listed } = await load([modified('prompts/texts/t.md')], head, { base });
  expect(found).toEqual([
    ['prompts/a.yaml', 'modified', 'prompts', 'old', 'new'],
    ['prompts/b.yaml', 'modified', 'prompts', 'old', 'new'],
  ]);
  expect(listed).toEqual([HEAD]);
});

test.each<[string, ChangedFile]>([
  ['removed', { path: 'prompts/t.txt', status: 'removed' }],
  ['renamed', { path: 'prompts/u.txt', status: 'renamed', previousPath: 'prompts/t.txt' }],
])('a text that was %s leaves its prompt file broken', async (_, file) => {
  const { found } = await load([file], { 'prompts/a.yaml': naming('t.txt'), 'prompts/u.txt': 'u' });
  expect(found).toEqual([['prompts/a.yaml', 'modified', 'invalid']]);
});

test('nothing is listed or read where only code and valid prompt files changed', async () => {
  const head = {
    'prompts/a.yaml': naming('t.txt'),
    'prompts/t.txt': 't',
    'prompts/b.yaml': PLAIN,
    'src/a.ts': '',
  };
  const none = await load([modified('src/a.ts')], head);
  expect(none).toMatchObject({ found: [], reads: [], listed: [] });
  const valid = await load([modified('src/a.ts'), modified('prompts/b.yaml')], head);
  expect(valid.listed).toEqual([]);
  expect(valid.reads).toEqual(['head prompts/b.yaml', 'base prompts/b.yaml']);
});

test('neither is it on a branch that is looked at as it stands', async () => {
  const head = { 'prompts/a.yaml': naming('t.txt'), 'prompts/t.txt': 't', 'README.md': 'r' };
  const files = Object.keys(head).map((path): ChangedFile => ({ path, status: 'unchanged' }));
  const { found, listed } = await load(files, head, { baseSha: HEAD });
  expect(found).toEqual([['prompts/a.yaml', 'unchanged', 'prompts', null, 't']]);
  expect(listed).toEqual([]);
});

test('prompt files that name nothing are not read as YAML, and those that changed not twice', async () => {
  const head = { 'prompts/a.yaml': naming('t.txt'), 'prompts/t.txt': 't', 'prompts/b.yaml': PLAIN };
  const { found, reads } = await load([modified('prompts/t.txt'), modified('prompts/a.yaml')], head);
  expect(found.map(([path]) => path)).toEqual(['prompts/a.yaml']);
  expect(reads.filter((read) => read === 'head prompts/a.yaml')).toHaveLength(1);
  expect(reads).toContain('head prompts/b.yaml');
});

test.each<[string, ChangedFile[]]>([
  ['together with the file that names it', [modified('prompts/a.yaml'), modified('prompts/t.txt')]],
  ['alone', [modified('prompts/t.txt')]],
])('a text that a glob takes for a prompt file is none when it changes %s', async (_, files) => {
  const head = { 'prompts/a.yaml': naming('t.txt'), 'prompts/t.txt': 'just text' };
  const { found } = await load(files, head, { globs: ['prompts/**'] });
  expect(found.map(([path, , kind]) => [path, kind])).toEqual([['prompts/a.yaml', 'prompts']]);
});

test('a text that nobody names is an invalid prompt file where a glob says so', async () => {
  const { found } = await load(
    [modified('prompts/t.txt')],
    { 'prompts/t.txt': 'text' },
    { globs: ['prompts/**'] },
  );
  expect(found).toEqual([['prompts/t.txt', 'modified', 'invalid']]);
});

test('a repository that is too large to be listed is said to be', async () => {
  const head = { 'prompts/a.yaml': naming('t.txt'), 'prompts/t.txt': 't' };
  const { found, notices } = await load([modified('prompts/t.txt')], head, { isTooLarge: true });
  expect(found).toEqual([]);
  expect(notices).toEqual([expect.stringMatching(/too large to be listed at once/)]);
});

test('by default the formats are found where people keep them, and not in installed packages', async () => {
  const paths = [
    'prompts/a/b.yml',
    'app/x.prompt.yaml',
    '.github/x.prompt.yml',
    'promptfooconfig.yaml',
    'eval/promptfooconfig.yml',
  ];
  const others = [
    'node_modules/p/x.prompt.yml',
    'prompts/node_modules/a.yaml',
    'app/config.yaml',
    'x.prompt.json',
  ];
  const { found } = await load([...paths, ...others].map(modified), {});
  expect(found.map(([path]) => path)).toEqual(paths.toSorted());
});

test('a chat file that a promptfoo configuration names is a part of it, with or without a scheme', async () => {
  const chat = '- role: user\n  content: "Say {{word}}."\n';
  const configuration = (prompt: string) => `prompts: [${prompt}]\ntests: [{vars: {word: a}}]\n`;
  const head = {
    'prompts/promptfooconfig.yaml': configuration('"file://chat.yaml"'),
    'eval/promptfooconfig.yaml': configuration('../prompts/chat.yaml'),
    'prompts/chat.yaml': chat.replace('.', '!'),
  };
  const base = { ...head, 'prompts/chat.yaml': chat };
  const { found } = await load([modified('prompts/chat.yaml')], head, { base });
  expect(found).toEqual([
    ['eval/promptfooconfig.yaml', 'modified', 'prompts', 'Say {{word}}.', 'Say {{word}}!'],
    ['prompts/promptfooconfig.yaml', 'modified', 'prompts', 'Say {{word}}.', 'Say {{word}}!'],
  ]);
});
