import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { Forge } from '../../../../src/forge/forge.ts';
import {
  contentHash,
  countsAsFinished,
  type Finished,
  type RunInput,
  readRunRecord,
  readSearchRecords,
  runKey,
  type SearchInput,
  searchKey,
  writeFinished,
} from '../../../../src/jobs/check/earlier/finished-records.ts';
import type { Verdict } from '../../../../src/spo/types.ts';
import { githubRecordScene, localRecordScene, type RecordScene } from '../../../forge/record-scenes.ts';

const hash = (text: string) => contentHash(Buffer.from(text));
const RUN: RunInput = {
  change: 7,
  files: [
    { path: 'a.yaml', status: 'modified', headHash: hash('head'), baseHash: hash('base') },
    { path: 'b.yaml', status: 'added', headHash: hash('new'), baseHash: null },
  ],
  settings: { seed: 0, 'fail-on': ['regression'] },
  models: { judge: 'one', executor: 'two' },
};
const SEARCH: SearchInput = {
  spec: {
    prompt: 'Say hello.',
    requirements: 'polite',
    count: null,
    cases: [{ question: 'Who?', answer: 'Ann' }, { question: 'Where?' }],
    render: (prompt, { question }) => [{ role: 'user', content: prompt + question }],
  },
  settings: { rounds: 10 },
  models: { judge: 'one' },
};
const FINISHED: Finished = {
  finishedAt: '2026-11-22T23:59:59.000Z',
  run: {
    key: runKey(RUN),
    verdict: 'regressed',
    exitCode: 1,
    gateFailures: ['The change makes a.yaml worse.'],
    outputs: { verdict: 'regressed', 'best-round': '', improved: '0' },
    headline: 'SPO: 1 regressed',
  },
  searches: [
    { key: searchKey(SEARCH), bestRound: 3 },
    { key: searchKey({ ...SEARCH, spec: { ...SEARCH.spec, prompt: 'Greet.' } }), bestRound: 3 },
  ],
};

describe('keys', () => {
  const [first, second] = RUN.files as [RunInput['files'][0], RunInput['files'][0]];
  const withFile = (file: Partial<RunInput['files'][0]>) => ({
    ...RUN,
    files: [{ ...first, ...file }, second],
  });
  const withSpec = (spec: Partial<SearchInput['spec']>) => ({ ...SEARCH, spec: { ...SEARCH.spec, ...spec } });
  const [who, where] = SEARCH.spec.cases as [
    SearchInput['spec']['cases'][0],
    SearchInput['spec']['cases'][0],
  ];

  it('stay what they were in earlier versions', () => {
    // Whoever has to change these forgets all that is finished, everywhere: raise RULES_VERSION on purpose instead.
    expect(runKey(RUN)).toBe('d8c97282e545e0f2282e1b6f208cf147b9552c774d0295ffcbcbca4edce75236');
    expect(searchKey(SEARCH)).toBe('84f069940c9822c7172bab56c49877703d1f7bf5e19c3a9d00d03e0d76940164');
  });

  it.each<[string, RunInput]>([
    ['another pull request', { ...RUN, change: 8 }],
    ['no pull request', { ...RUN, change: null }],
    ['a path', withFile({ path: 'c.yaml' })],
    ['a status', withFile({ status: 'renamed' })],
    ['the head', withFile({ headHash: hash('head ') })],
    ['the base', withFile({ baseHash: null })],
    ['head and base swapped', withFile({ headHash: first.baseHash, baseHash: first.headHash })],
    ['a file less', { ...RUN, files: [first] }],
    ['no file', { ...RUN, files: [] }],
    ['a setting', { ...RUN, settings: { seed: 1, 'fail-on': ['regression'] } }],
    ['the gate', { ...RUN, settings: { seed: 0, 'fail-on': ['never'] } }],
    ['settings for models', { ...RUN, settings: RUN.models, models: RUN.settings }],
    ['a model', { ...RUN, models: { judge: 'one', executor: 'one' } }],
  ])('of a run differ by %s', (_, input) => {
    expect(runKey(input)).not.toBe(runKey(RUN));
  });

  it.each<[string, SearchInput]>([
    ['the prompt', withSpec({ prompt: 'Say hello. ' })],
    ['the requirements', withSpec({ requirements: '' })],
    ['the count', withSpec({ count: 0 })],
    ['a question', withSpec({ cases: [{ ...who, question: 'Why?' }, where] })],
    ['a reference', withSpec({ cases: [{ question: 'Who?' }, where] })],
    [
      'a check',
      withSpec({ cases: [{ ...who, checks: [{ label: 'x', kind: 'contains', text: 'x' }] }, where] }),
    ],
    ['the order of the cases', withSpec({ cases: [where, who] })],
    ['a setting', { ...SEARCH, settings: { rounds: 9 } }],
    ['a model', { ...SEARCH, models: { judge: 'two' } }],
  ])('of a search differ by %s', (_, input) => {
    expect(searchKey(input)).not.toBe(searchKey(SEARCH));
  });

  it('of a search differ by a message around the prompt', () => {
    const asked = (system: string) =>
      withSpec({
        cases: [{ question: 'Ann', variables: { name: 'Ann' } }],
        render: (prompt) => [
          { role: 'system', content: system },
          { role: 'user', content: prompt },
        ],
      });
    expect(searchKey(asked('Be kind.'))).toBe(searchKey(asked('Be kind.')));
    expect(searchKey(asked('Be kind.'))).not.toBe(searchKey(asked('Be brief.')));
  });

  it('do not depend on the order of files and settings, or on a setting that is absent', () => {
    const settings = { 'fail-on': ['regression'], seed: 0, branch: undefined };
    expect(runKey({ ...RUN, files: [second, first], settings })).toBe(runKey(RUN));
  });

  it('are safe names for files', () => {
    for (const key of [runKey(RUN), searchKey(SEARCH), hash('')]) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what counts as finished', () => {
  it.each<[boolean, (Verdict | null)[]]>([
    [true, []],
    [true, [null]],
    [true, ['improved', 'regressed', 'no-reliable-change', null]],
    [false, ['error']],
    [false, ['regressed', 'budget-stopped']],
    [false, ['improved', 'insufficient-evidence']],
  ])('%s for %j', (finished, verdicts) => {
    expect(countsAsFinished(verdicts)).toBe(finished);
  });

  it('is all that a record can say', () => {
    type Recorded = NonNullable<NonNullable<Finished['run']>['verdict']>;
    expectTypeOf<Recorded>().toEqualTypeOf<
      Exclude<Verdict, 'error' | 'budget-stopped' | 'insufficient-evidence'>
    >();
  });
});

describe.each([
  ['over the API of GitHub', githubRecordScene],
  ['in a local repository', localRecordScene],
])('records %s', (_, start) => {
  let scene: RecordScene;
  beforeEach(async () => {
    scene = await start();
  });
  afterEach(() => scene.close());

  it('come back as they were written', async () => {
    const keys = FINISHED.searches.map(({ key }) => key);
    const run = FINISHED.run?.key ?? '';
    expect(await readRunRecord(await scene.forge(), run)).toBeNull();
    expect(await readSearchRecords(await scene.forge(), keys)).toEqual(new Map());
    await writeFinished(await scene.forge(), FINISHED);

    const { key: _key, ...result } = FINISHED.run ?? { key: '' };
    const { finishedAt } = FINISHED;
    expect(await readRunRecord(await scene.forge(), run)).toEqual({
      kind: 'run',
      version: 1,
      finishedAt,
      ...result,
    });
    const search = { kind: 'search', version: 1, bestRound: 3 };
    expect(await readSearchRecords(await scene.forge(), [...keys, hash('unknown')])).toEqual(
      new Map(keys.map((key) => [key, search])),
    );
    expect(Object.keys(await scene.files()).every((path) => path.startsWith('2026-11-22/'))).toBe(true);
  });
});

describe('what cannot be a record', () => {
  const key = hash('any');
  const holding = (text: string): Pick<Forge, 'readRecords'> => ({
    readRecords: async (names) => new Map(names.map((name) => [name, text])),
  });
  const run = {
    kind: 'run',
    version: 1,
    verdict: null,
    exitCode: 0,
    gateFailures: [],
    outputs: {},
    headline: '',
  };
  const goodRun = { ...run, finishedAt: '2026-11-22T10:00:00Z' };
  const search = { kind: 'search', version: 1, bestRound: null };

  it('is told from what can', async () => {
    expect(await readRunRecord(holding(JSON.stringify(goodRun)), key)).toEqual(goodRun);
    const found = await readSearchRecords(holding(JSON.stringify(search)), [key]);
    expect(found).toEqual(new Map([[key, search]]));
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"run"',
    '\u0000',
    JSON.stringify(run),
    JSON.stringify(search),
    JSON.stringify({ ...goodRun, version: 2 }),
    JSON.stringify({ ...goodRun, verdict: 'error' }),
    JSON.stringify({ ...goodRun, exitCode: 2 }),
    JSON.stringify({ ...goodRun, exitCode: true }),
    JSON.stringify({ ...goodRun, finishedAt: 'yesterday' }),
    JSON.stringify({ ...goodRun, outputs: { 'a\nb': 'x' } }),
    JSON.stringify({ ...goodRun, outputs: { verdict: 1 } }),
    JSON.stringify({ ...goodRun, headline: 'x'.repeat(10_001) }),
    `${'['.repeat(60_000)}`,
    `{"kind":"run","__proto__":{"version":1}}`,
  ])('is no run: %.60s', async (text) => {
    expect(await readRunRecord(holding(text), key)).toBeNull();
  });

  it.each(['', 'null', JSON.stringify(goodRun), JSON.stringify({ ...search, bestRound: 0.5 })])(
    'is no search: %.60s',
    async (text) => {
      expect(await readSearchRecords(holding(text), [key])).toEqual(new Map());
    },
  );
});

it('does not hide why a forge could not write', async () => {
  const refusal = new Error('no');
  const forge = { writeRecords: () => Promise.reject(refusal) };
  await expect(writeFinished(forge, FINISHED)).rejects.toBe(refusal);
});
