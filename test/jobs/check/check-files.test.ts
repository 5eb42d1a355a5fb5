import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FileVersions } from '../../../src/jobs/change/load-versions.ts';
import { checkFiles } from '../../../src/jobs/check/check-files.ts';
import { sharesOf } from '../../../src/jobs/check/error-shares.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import type { PromptReport } from '../../../src/report/run-report.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { gradedPromptFile, gradedStack } from '../../support/graded-models.ts';
import { runOf } from '../../support/runs.ts';

/** A file whose prompt went from grade 3 to another one. */
function graded(path: string, grade: number): FileVersions {
  const text = gradedPromptFile(grade);
  const parsed = parsePromptFile(path, new TextEncoder().encode(text), new Map());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prompts = parsed.prompts.map((head) => ({
    head,
    basePrompt: head.spec.prompt.replace(/grade-\d+/, 'grade-3'),
    note: '',
  }));
  return {
    kind: 'prompts',
    file: { path, status: 'modified' },
    content: { path, status: 'modified', headHash: null, baseHash: null },
    text,
    prompts,
    referenced: new Map(),
    notices: [],
  };
}

/** What is heard of the verdicts on two prompts. */
async function heard(raw: Record<string, string>, searched: readonly string[] = []) {
  const verdicts: PromptReport[][] = [];
  const run = runOf({
    settings: readSettings({ 'max-rounds': '2', ...raw }, (name) => name),
    models: gradedStack(),
    workspace: mkdtempSync(join(os.tmpdir(), 'spo-files-')),
  });
  const files = [graded('a.yaml', 5), graded('b.yaml', 1)];
  const { reports } = await checkFiles(
    files,
    new Set(searched),
    run,
    sharesOf(files, run.models.names),
    async (all) => {
      verdicts.push([...all]);
    },
  );
  expect(reports).toHaveLength(2);
  return verdicts.map((all) => all.map(({ path: file, verdict, rounds }) => [file, verdict, rounds.length]));
}

it('says the verdicts of all prompts once, without what the searches have found by then', async () => {
  const [all, ...others] = await heard({});
  expect(others).toEqual([]);
  expect(all?.toSorted()).toEqual([
    ['a.yaml', 'improved', 0],
    ['b.yaml', 'regressed', 0],
  ]);
});

it('says them too where one of the prompts was searched before, and not where all were or nothing is searched', async () => {
  expect(await heard({}, ['a.yaml'])).toHaveLength(1);
  expect(await heard({}, ['a.yaml', 'b.yaml'])).toEqual([]);
  expect(await heard({ 'max-rounds': '1' })).toEqual([]);
});
