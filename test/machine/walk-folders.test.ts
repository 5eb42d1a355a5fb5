import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/machine/walk-folders.ts';

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
