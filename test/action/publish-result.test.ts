import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { publishResult } from '../../src/action/publish-result.ts';
import type { FinishedCheck } from '../../src/jobs/check/outcome.ts';
import { SpoError } from '../../src/spo/errors.ts';
import { designReport } from '../report/sample-report.ts';

const files = mkdtempSync(path.join(os.tmpdir(), 'spo-publish-'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

/** A step of a workflow that publishes a check, in a folder of its own. */
function step() {
  const folder = mkdtempSync(path.join(files, 'step-'));
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  onTestFinished(() => {
    write.mockRestore();
    vi.unstubAllEnvs();
  });
  // The toolkit remembers where the summary is for as long as the process lives.
  const [outputs, summary] = [path.join(folder, 'outputs'), path.join(files, 'summary')];
  for (const file of [outputs, summary]) writeFileSync(file, '');
  vi.stubEnv('GITHUB_OUTPUT', outputs);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example.com');
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/prompts');
  vi.stubEnv('GITHUB_RUN_ID', '1');
  vi.stubEnv('GITHUB_JOB', 'spo');
  const result: FinishedCheck = {
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
  };
  return {
    folder,
    outputs,
    summary,
    result,
    errors: () =>
      lines
        .join('')
        .split('\n')
        .filter((line) => line.startsWith('::error')),
  };
}

it('keeps outputs, summary and gate when the page of the report cannot be written', async () => {
  const { folder, outputs, summary, result, errors } = step();
  mkdirSync(path.join(folder, 'report.html'));
  expect(await publishResult(result)).toBe(1);
  expect(readFileSync(outputs, 'utf8')).toMatch(/verdict<<\S+\nregressed\n.*html-path<<\S+\n\n/s);
  expect(readFileSync(summary, 'utf8')).not.toBe('');
  expect(errors().join('')).toMatch(/::error::.*report\.html could not be written/);
});

it.each([10, 30])(
  'shows why it is red among the ten errors of a step, with %i files to name',
  async (count) => {
    const { folder, result, errors } = step();
    mkdirSync(path.join(folder, 'report.html'));
    const problems = Array.from({ length: count }, (_, index) => ({
      location: { file: `prompts/${index}.yaml`, line: 1, column: 1 },
      message: 'The key is missing.',
    }));
    const warnings = [new SpoError('forge-permission', 'No comment.', {})];
    const fault = new SpoError('budget-exhausted', 'It was cut short.', {});
    expect(await publishResult({ ...result, problems, warnings, fault })).not.toBe(0);
    expect(errors()).toHaveLength(10);
    expect(errors().filter((line) => line.includes('Invalid prompt file'))).toHaveLength(5);
    for (const said of [
      'report.html could not be written',
      `${count - 5} more problems in prompt files; the summary lists them.`,
      'No comment.',
      'It got worse.',
      'It was cut short.',
    ]) {
      expect(errors().join('\n')).toContain(said);
    }
  },
);

it('names an invalid file whatever else went wrong', async () => {
  const { result, errors } = step();
  const location = { file: 'prompts/a.yaml', line: 1, column: 1 };
  const problems = ['One.', 'Two.', 'Three.'].map((message) => ({ location, message }));
  const gateFailures = Array.from({ length: 12 }, (_, index) => `Failure ${index}.`);
  await publishResult({ ...result, problems, gateFailures });
  expect(errors()[0]).toContain('One.');
  expect(errors()[1]).toContain('2 more problems');
});
