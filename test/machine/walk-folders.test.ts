import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { foldersBelow, listFiles } from '../../src/machine/walk-folders.ts';

test('lists regular files, hidden ones too, and nothing of packages, of git or behind links', async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'spo-list-'));
  for (const file of ['b/c.yaml', '.github/a.yml', 'a.txt', '.git/x', 'b/node_modules/p/y.yaml']) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  symlinkSync(path.join(root, 'b'), path.join(root, 'link'));
  symlinkSync(path.join(root, 'a.txt'), path.join(root, 'link.txt'));
  expect(await listFiles(root)).toEqual(['.github/a.yml', 'a.txt', 'b/c.yaml']);
  expect(await listFiles(path.join(root, 'none'))).toEqual([]);
});

test('goes through folders by depth and name, and says of those that cannot be read why', async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'spo-folders-'));
  for (const folder of ['b/deep', 'c', 'a/left', 'a/x'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'b', 'file.txt'), '');
  const walk = async (from: string) => {
    const found: unknown[] = [];
    for await (const { path: folder, entries, fault } of foldersBelow(
      from,
      (_, name) => name === 'left',
      99,
    )) {
      found.push([folder, entries.map(({ name }) => name), fault]);
    }
    return found;
  };
  expect(await walk(root)).toEqual([
    ['', ['a', 'b', 'c'], null],
    ['a', ['left', 'x'], null],
    ['b', ['deep', 'file.txt'], null],
    ['c', [], null],
    ['a/x', [], null],
    ['b/deep', [], null],
  ]);
  expect(await walk(path.join(root, 'none'))).toEqual([['', [], 'it is missing']]);
});
