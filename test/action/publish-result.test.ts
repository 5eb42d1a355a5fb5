import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { publishResult } from '../../src/action/publish-result.ts';
import { designReport } from '../report/sample-report.ts';

it('keeps outputs, summary and gate when the page of the report cannot be written', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-publish-'));
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  onTestFinished(() => {
    write.mockRestore();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(path.join(folder, 'report.html'));
  const [outputs, summary] = [path.join(folder, 'outputs'), path.join(folder, 'summary')];
  for (const file of [outputs, summary]) writeFileSync(file, '');
  vi.stubEnv('GITHUB_OUTPUT', outputs);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example.com');
  vi.stubEnv('GITHUB_RUN_ID', '1');
  vi.stubEnv('GITHUB_JOB', 'spo');

  const exitCode = await publishResult({
    kind: 'checked',
    report: designReport(),
    reportPath: path.join(folder, 'report.json'),
    superseded: null,
    comment: null,
    pullRequestUrl: null,
    commentFile: null,
    outputs: { verdict: 'regressed' },
    problems: [],
    fileNotices: [],
    gateFailures: ['It got worse.'],
    warnings: [],
    fault: null,
  });
  expect(exitCode).toBe(1);
  expect(readFileSync(outputs, 'utf8')).toMatch(/verdict<<\S+\nregressed\n.*html-path<<\S+\n\n/s);
  expect(readFileSync(summary, 'utf8')).not.toBe('');
  expect(lines.join('')).toMatch(/::error::.*report\.html could not be written/);
});
