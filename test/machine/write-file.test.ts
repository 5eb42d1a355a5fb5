import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeText } from '../../src/machine/write-file.ts';
import { writeReport } from '../../src/workspace/report-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spo-write-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('replaces a file and makes its folders', async () => {
  const path = join(root, 'a', 'b', 'file.txt');
  await writeText(path, 'one');
  await writeText(path, 'zwei ü');
  expect(readFileSync(path, 'utf8')).toBe('zwei ü');
  expect(readdirSync(join(root, 'a', 'b'))).toEqual(['file.txt']);
});

it('replaces a symbolic link and leaves its target alone', async () => {
  writeFileSync(join(root, 'target'), 'mine');
  symlinkSync(join(root, 'target'), join(root, 'link'));
  await writeText(join(root, 'link'), 'ours');
  expect(readFileSync(join(root, 'target'), 'utf8')).toBe('mine');
  expect(readFileSync(join(root, 'link'), 'utf8')).toBe('ours');
});

it('leaves nothing behind when it fails, and names the file', async () => {
  mkdirSync(join(root, 'taken'));
  const attempt = writeText(join(root, 'taken'), 'text');
  await expect(attempt).rejects.toMatchObject({ code: 'workspace' });
  await expect(attempt).rejects.toThrow(join(root, 'taken'));
  expect(readdirSync(root)).toEqual(['taken']);
});

it('writes the report at the root of the workspace', async () => {
  const path = await writeReport(root, { schemaVersion: 1, prompts: [] });
  expect(path).toBe(join(root, 'report.json'));
  expect(readFileSync(path, 'utf8')).toBe('{\n  "schemaVersion": 1,\n  "prompts": []\n}\n');
});
