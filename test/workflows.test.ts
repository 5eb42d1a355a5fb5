import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REPOSITORY } from './support/run-cli.ts';

interface Input {
  readonly description: string;
  readonly type?: string;
  readonly default?: unknown;
}

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly if?: string;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, Input>> } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = <Content>(file: string): Content =>
  parse(readFileSync(path.join(REPOSITORY, file), 'utf8')) as Content;
const action = read<{ inputs: Record<string, Input>; outputs: Record<string, unknown> }>('action.yml');
const SHARED = '.github/workflows/spo.yml';
const files = ['.github/workflows', 'docs/examples'].flatMap((folder) =>
  readdirSync(path.join(REPOSITORY, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);
const shared = read<Workflow>(SHARED);
const call = shared.on.workflow_call as {
  inputs: Record<string, Input>;
  secrets: Record<string, unknown>;
  outputs: Record<string, { value: string }>;
};

const value = (of: string) => `\${{ ${of} }}`;
const isOurs = ({ uses = '' }: Step) => uses === './' || uses === 'OWNER/spo-action@v1';
const isKey = (name: string) => name.endsWith('api-key');
const unknownTo = (known: object, given: object = {}) =>
  Object.keys(given).filter((name) => !Object.hasOwn(known, name));

describe.each(files)('%s', (file) => {
  const workflow = read<Workflow>(file);
  const jobs = Object.values(workflow.jobs);

  it('gives this action and the shared workflow only inputs that they have', () => {
    for (const { with: given } of jobs.flatMap(({ steps = [] }) => steps).filter(isOurs)) {
      expect(unknownTo(action.inputs, given)).toEqual([]);
    }
    for (const job of jobs.filter(({ uses = '' }) => uses.includes('spo.yml'))) {
      expect(unknownTo(call.inputs, job.with)).toEqual([]);
      expect(unknownTo(call.secrets, job.secrets)).toEqual([]);
      // What a called job asks for beyond that would fail the whole run.
      expect(job.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    }
  });

  it('puts no text of a form or an event into a script', () => {
    for (const { run = '' } of jobs.flatMap(({ steps = [] }) => steps)) expect(run).not.toContain('${{');
  });

  it('limits its rights and its time', () => {
    expect(workflow.permissions).toBeDefined();
    for (const job of jobs) expect(job['timeout-minutes'] ?? job.uses).toBeDefined();
  });

  it('keeps no credentials after a checkout', () => {
    for (const { uses = '', with: given } of jobs.flatMap(({ steps = [] }) => steps)) {
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
    }
  });

  it('describes the fields of its form and gives them types', () => {
    for (const [, event] of Object.entries(workflow.on)) {
      for (const { description, type } of Object.values(event?.inputs ?? {})) {
        expect(description).toMatch(/^[A-Za-z].+/);
        expect(['string', 'boolean', 'number', 'choice']).toContain(type);
      }
    }
  });
});

describe.each(files.filter((name) => name.startsWith('.github/')))('our own %s', (file) => {
  const text = readFileSync(path.join(REPOSITORY, file), 'utf8');

  it('pins the actions of others by commit, with the version beside it', () => {
    for (const [line] of text.matchAll(/^.*\buses: .*$/gm)) {
      if (/uses: (\.\/|OWNER\/)/.test(line)) continue;
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('gives its jobs only what they say that they need', () => {
    const { permissions, jobs } = read<Workflow>(file);
    const rights = Object.values(permissions);
    if (Object.keys(jobs).length > 1) expect(rights).not.toContain('write');
  });
});

it('pins one action to one commit everywhere', () => {
  const own = files.filter((name) => name.startsWith('.github/'));
  const pins = own.flatMap((name) => [
    ...readFileSync(path.join(REPOSITORY, name), 'utf8').matchAll(
      /uses: ([\w-]+\/[\w-]+)\S*@(\w{40} # \S+)/g,
    ),
  ]);
  expect(pins.length).toBeGreaterThan(10);
  const commits = Map.groupBy(pins, ([, action]) => action);
  for (const [action, uses] of commits)
    expect([action, new Set(uses.map((pin) => pin[2])).size]).toEqual([action, 1]);
});

it('the list of examples names every example', () => {
  const list = readFileSync(path.join(REPOSITORY, 'docs/examples/README.md'), 'utf8');
  for (const file of files.filter((name) => name.startsWith('docs/'))) {
    const name = path.basename(file);
    expect(list).toContain(`[${name}](${name})`);
  }
});

describe('the shared workflow', () => {
  const { plan, optimize, publish } = shared.jobs as Record<'plan' | 'optimize' | 'publish', Job>;
  const inputsOf = (job: Job) => job.steps?.find(isOurs)?.with ?? {};
  // A folder of the runner that another step has to fill.
  const ownToJobs = ['github-token', 'mode', 'leg', 'hand-over', 'cache-dir'];
  const settings = Object.keys(action.inputs).filter((name) => !ownToJobs.includes(name));

  it('has every setting of the action as an input, with its default', () => {
    expect(Object.keys(call.secrets)).toEqual(settings.filter(isKey));
    const own = ['max-parallel', 'leg-timeout-minutes', 'runs-on', 'artifact-name'];
    expect(Object.keys(call.inputs)).toEqual([...settings.filter((name) => !isKey(name)), ...own]);
    for (const name of settings.filter((each) => !isKey(each))) {
      expect([name, String(call.inputs[name]?.default)]).toEqual([name, action.inputs[name]?.default]);
    }
  });

  it('gives all jobs the same settings, and the one that publishes no key', () => {
    const passed = (name: string) => value(`${isKey(name) ? 'secrets' : 'inputs'}.${name}`);
    const all = Object.fromEntries(settings.map((name) => [name, passed(name)]));
    const folder = { 'hand-over': `${value('runner.temp')}/spo-hand-over` };
    expect(inputsOf(plan)).toEqual({ mode: 'plan', ...folder, ...all });
    expect(inputsOf(optimize)).toEqual({ mode: 'optimize', leg: value('matrix.leg'), ...folder, ...all });
    const withoutKeys = Object.fromEntries(Object.entries(all).filter(([name]) => !isKey(name)));
    expect(inputsOf(publish)).toEqual({ mode: 'publish', ...folder, ...withoutKeys });
    expect(JSON.stringify(publish)).not.toContain('secrets.');
  });

  it('lets only the job that publishes write', () => {
    const readOnly = { contents: 'read', 'pull-requests': 'read' };
    expect(shared.permissions).toEqual({});
    expect(plan.permissions).toEqual(readOnly);
    expect(optimize.permissions).toEqual(readOnly);
    expect(publish.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  });

  it('hands over through artifacts with names of their own, of failed legs too', () => {
    const prefix = value('inputs.artifact-name');
    const artifacts = Object.values(shared.jobs).flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses?.includes('artifact@')),
    );
    expect(
      artifacts.map(({ if: condition, with: given }) => [condition, given?.name ?? given?.pattern]),
    ).toEqual([
      [undefined, `${prefix}-plan`],
      [undefined, `${prefix}-plan`],
      ['always()', `${prefix}-leg-${value('matrix.leg')}`],
      [undefined, `${prefix}-*`],
      ["always() && steps.publish.outputs.report-path != ''", `${prefix}-report`],
    ]);
    expect(optimize.if).toBe("needs.plan.outputs.count != '0'");
    expect(publish.if).toBe("always() && needs.plan.result == 'success'");
  });

  it('passes every output on', () => {
    const names = Object.keys(action.outputs).filter(
      (name) => !['report-path', 'html-path', 'matrix', 'count'].includes(name),
    );
    expect(Object.keys(call.outputs)).toEqual([...names, 'count']);
    for (const name of names) {
      expect(call.outputs[name]?.value).toBe(value(`jobs.publish.outputs.${name}`));
      expect(publish.outputs?.[name]).toBe(value(`steps.publish.outputs.${name}`));
    }
    expect(plan.outputs).toEqual({
      matrix: value('steps.plan.outputs.matrix'),
      count: value('steps.plan.outputs.count'),
    });
  });
});
