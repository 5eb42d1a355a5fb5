import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../support/run-cli.ts';

// As `spo optimize … 2>&1 | head -2` does it.
it.each(['stdout', 'stderr'] as const)('goes on when nobody reads %s any more', async (closed) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-pipe-'));
  const bundle = path.join(REPOSITORY, 'dist/cli/index.js');
  const template = path.join(REPOSITORY, 'prompts/poem.yaml');
  const child = spawn(process.execPath, [bundle, 'optimize', '--offline', '--template', template], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child[closed].destroy();
  child[closed === 'stdout' ? 'stderr' : 'stdout'].resume();
  const [exitCode] = await once(child, 'close');
  expect(exitCode).toBe(0);
  const report = JSON.parse(readFileSync(path.join(folder, 'workspace/poem/report.json'), 'utf8'));
  expect(report.prompts[0].rounds.length).toBeGreaterThan(1);
});
