import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parsePromptFileOnDisk } from '../../../src/jobs/change/prompt-file-on-disk.ts';
import { choosePrompt } from '../../../src/prompt-files/choose-prompt.ts';

const QA = 'qa: [{question: q}]\n';
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'spo-disk-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

async function read(path: string) {
  const file = await parsePromptFileOnDisk(path, readFileSync(path));
  if (file.ok) return file.prompts.map(({ spec, location }) => [spec.key, spec.prompt, location.file]);
  return file.problems.map(({ location: { file, line, column }, message }) => [file, line, column, message]);
}

describe('a prompt file on this machine', () => {
  test('is read with what it names in its repository, and keyed by its path in there', async () => {
    mkdirSync(join(folder, '.git'));
    write('texts/a.md', 'A text.\n');
    const path = write('deep/prompts/a.yaml', `prompt-file: ../../texts/a.md\n${QA}`);
    const shown = relative('.', join(folder, 'texts/a.md'));
    expect(await read(path)).toEqual([['deep/prompts/a.yaml', 'A text.', shown]]);
  });

  test('is confined to its own folder where there is no repository', async () => {
    write('a.md', 'A text.');
    const path = write('prompts/a.yaml', `prompt-file: ../a.md\n${QA}`);
    const message = 'prompt-file: expected a path inside of the repository, found the text "../a.md"';
    expect(await read(path)).toEqual([[path, 1, 14, message]]);
  });

  test('does not follow links', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'spo-outside-')));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    symlinkSync(outside, join(folder, 'folder'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'file.txt'));
    for (const name of ['folder/secret.txt', 'file.txt']) {
      const path = write('a.yaml', `prompt-file: ${name}\n${QA}`);
      const message = `prompt-file: expected a regular file of the repository, found none at "${name}"`;
      expect(await read(path)).toEqual([[path, 1, 14, message]]);
    }
    rmSync(outside, { recursive: true });
  });

  test('says in both files that a text is none', async () => {
    write('a.txt', 'a\0');
    const path = write('a.yaml', `prompt-file: a.txt\n${QA}`);
    expect((await read(path)).map(([file, line, column]) => [file, line, column])).toEqual([
      [path, 1, 14],
      [relative('.', join(folder, 'a.txt')), 1, 2],
    ]);
  });
});

describe('one of its prompts', () => {
  const choose = async (text: string, name: string | null) => {
    const path = write('a.yaml', text);
    return choosePrompt({ ...(await parsePromptFileOnDisk(path, readFileSync(path))), path: 'a.yaml' }, name)
      .spec.prompt;
  };
  const two = `prompts: [{name: x, prompt: one}, {name: y, prompt: two}]\n${QA}`;

  test('is found by its name, or is the only one', async () => {
    expect(await choose(two, 'y')).toBe('two');
    expect(await choose(`prompts: [{name: x, prompt: one}]\n${QA}`, null)).toBe('one');
    expect(await choose(`prompt: p\n${QA}`, null)).toBe('p');
  });

  test.each([
    [two, null, 'a.yaml holds 2 prompts.', 'Name one of them: a.yaml#x, a.yaml#y.'],
    [two, 'z', 'a.yaml holds no prompt with the name "z".', 'It holds a.yaml#x, a.yaml#y.'],
    [
      `prompt: p\n${QA}`,
      'z',
      'a.yaml holds no prompt with the name "z".',
      'It holds one without a name: a.yaml.',
    ],
  ])('is asked for clearly: %j %j', async (text, name, message, remedy) => {
    await expect(choose(text, name)).rejects.toMatchObject({ code: 'bad-input', message, remedy });
  });
});
