import { expect, it } from 'vitest';
import { ChangeVerdicts } from '../../../src/jobs/change/change-verdicts.ts';
import { promptsOf } from '../../../src/jobs/change/gather-change.ts';
import type { FileVersions } from '../../../src/jobs/change/load-versions.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import type { PromptReport } from '../../../src/report/run-report.ts';
import { prompt } from '../../report/sample-report.ts';

const content = { status: 'modified', headHash: null, baseHash: null } as const;

function versions(path: string, names: readonly string[]): FileVersions {
  const prompts = names.map((name) => `- {name: ${name}, prompt: p}`).join('\n');
  const text = `prompts:\n${prompts}\nqa: [{question: q}]\n`;
  const parsed = parsePromptFile(path, new TextEncoder().encode(text), new Map());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return {
    kind: 'prompts',
    file: { path, status: 'modified' },
    content: { path, ...content },
    text,
    prompts: parsed.prompts.map((head) => ({ head, basePrompt: null, note: '' })),
    referenced: new Map(),
    notices: [],
  };
}

const invalid: FileVersions = {
  kind: 'invalid',
  file: { path: 'broken.yaml', status: 'modified' },
  content: { path: 'broken.yaml', ...content },
  problems: [],
  referenced: new Map(),
};

function scene() {
  const files = [versions('a.yaml', ['x', 'y']), invalid, versions('b.yaml', ['z'])];
  const heard: string[][] = [];
  const controller = new AbortController();
  const verdicts = new ChangeVerdicts(files, controller.signal, async (reports) => {
    heard.push(reports.map(({ path, name }) => `${path}#${name}`).toSorted());
  });
  const [x, y, z] = promptsOf(files);
  if (!x || !y || !z) throw new Error('There are three prompts.');
  const report = (of: typeof x): PromptReport =>
    prompt(of.head.spec.key.split('#')[0] ?? '', { name: of.head.name });
  return {
    heard,
    stop: () => controller.abort(),
    compared: (of: typeof x) => verdicts.compared(of, report(of)),
    ended: (of: typeof x) => verdicts.ended(of, report(of)),
    x,
    y,
    z,
  };
}

const ALL = ['a.yaml#x', 'a.yaml#y', 'b.yaml#z', 'broken.yaml#'];

it('says all verdicts once, when the last one is decided and before its own search begins', async () => {
  const { heard, compared, ended, x, y, z } = scene();
  await compared(x);
  await compared(y);
  await ended(x);
  expect(heard).toEqual([]);
  await compared(z);
  expect(heard).toEqual([ALL]);
  await ended(y);
  await ended(z);
  expect(heard).toEqual([ALL]);
});

it('takes the end of a prompt that searches nothing for its verdict', async () => {
  const { heard, compared, ended, x, y, z } = scene();
  await compared(y);
  await ended(z);
  await ended(x);
  expect(heard).toEqual([ALL]);
});

it('says nothing when no search goes on by then', async () => {
  const { heard, compared, ended, x, y, z } = scene();
  await compared(x);
  await ended(x);
  await ended(y);
  await ended(z);
  expect(heard).toEqual([]);
});

it('says nothing when the run was stopped by then', async () => {
  const { heard, stop, compared, ended, x, y, z } = scene();
  await compared(x);
  await compared(y);
  stop();
  await ended(z);
  expect(heard).toEqual([]);
});
