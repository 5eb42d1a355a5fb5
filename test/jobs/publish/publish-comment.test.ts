import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../../src/forge/forge.ts';
import type { RunRecord } from '../../../src/jobs/check/earlier/finished-records.ts';
import { FailedWrites } from '../../../src/jobs/publish/failed-writes.ts';
import {
  commentReplay,
  commentResult,
  commentStart,
  commentVerdicts,
} from '../../../src/jobs/publish/publish-comment.ts';
import type { ConcludedRun } from '../../../src/jobs/run.ts';
import { commentState, renderClosed, renderStarted, resultMark } from '../../../src/report/comment-state.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { selectionDigest } from '../../../src/settings/selection-digest.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { designReport, prompt } from '../../report/sample-report.ts';
import { commentForge } from '../../support/comment-forge.ts';
import { localTask, pullRequestTask } from '../../support/runs.ts';

const HEAD = 'a'.repeat(40);
const run = { id: '7/1/check', page: 'https://github.example/o/r/actions/runs/7' };
const other = { id: '8/1/check', page: 'https://github.example/o/r/actions/runs/8' };
const change = { number: 5, baseSha: 'b'.repeat(40), headSha: HEAD, files: [] };
const gathered = { change, branch: { name: 'spo/pr-5', tipAtStart: null }, files: [] };
const compared = prompt('prompts/a.yaml', { verdict: 'regressed' });
const checked = { reports: [compared], fault: null, startedAt: 0, skipped: 0 };

interface Scene {
  readonly body?: string;
  readonly head?: string | null;
  readonly fail?: () => unknown;
  readonly inputs?: Record<string, string>;
  readonly isLocal?: boolean;
}

function scene({ body, head = HEAD, fail, inputs = {}, isLocal = false }: Scene = {}) {
  const forge = { ...commentForge(fail), currentHead: async () => head };
  if (body !== undefined) forge.bodies.push(body);
  const settings = readSettings(inputs, (name) => name);
  const names = { optimize: 'o', evaluate: 'e', execute: 'x' };
  const concluded: ConcludedRun = {
    settings,
    models: { names, simulated: false, notices: () => [] },
    workspace: mkdtempSync(path.join(tmpdir(), 'spo-comment-')),
    ports: {
      clock: { now: () => 0, elapsed: () => 0, sleep: () => Promise.reject(new Error('Nothing may wait.')) },
    },
  };
  const people = pullRequestTask(forge, { number: 5, startedBy: run });
  const task = isLocal ? localTask(forge) : people;
  const failed = new FailedWrites();
  const written = body === undefined ? 0 : 1;
  return {
    task,
    settings,
    shown: () => forge.bodies.at(-1) ?? '',
    writes: () => forge.bodies.length - written,
    others: (text: string) => forge.bodies.push(text),
    start: () => commentStart(change, task, settings),
    verdicts: (reports = checked.reports) => commentVerdicts(gathered, reports, task, concluded),
    result: () => commentResult(designReport(), null, people, concluded, failed),
  };
}

const source = { run: '6/1/check', headSha: 'c'.repeat(40) };
const earlier = `${COMMENT_MARKER}\n${resultMark(source)}\n### earlier\n`;
const refused = () => new SpoError('forge-permission', 'No.', { remedy: 'Add it.' });
const unavailable = () => new SpoError('forge-unavailable', 'Later.', { retryable: true });

it('is written three times: the start above what is there, the verdicts, and the result', async () => {
  const { start, verdicts, result, shown, writes } = scene({ body: earlier });
  expect(await start()).toBe(source.run);
  expect(shown()).toBe(renderStarted(COMMENT_MARKER, run, HEAD, earlier));
  await verdicts();
  expect(shown()).toContain('the search for a better text has not ended');
  expect(shown()).toContain('`prompts/a.yaml` | **regressed** 4 : 3');
  expect(shown()).not.toContain('### earlier');
  expect(commentState(shown()).result).toBeNull();
  expect(await result()).toMatchObject({ comment: 'https://github.example/comment' });
  expect(commentState(shown()).result).toMatchObject({ run: run.id });
  expect(writes()).toBe(3);
});

it('takes no verdicts for the result of another run', async () => {
  const verdicts = earlier.replace('spo-action:result', 'spo-action:verdicts');
  expect(await scene({ body: verdicts }).start()).toBeNull();
  expect(await scene().start()).toBeNull();
});

it('ends before anything is paid where the token may not comment, and says what to do', async () => {
  const { start, writes } = scene({ fail: refused });
  await expect(start()).rejects.toMatchObject({
    code: 'forge-permission',
    message: 'No. No model was asked.',
    remedy: 'Add it. Or set `comment: false`: the summary of the job has the result then.',
  });
  expect(writes()).toBe(0);
});

it('does without the start and the verdicts in an outage, and hides no defect', async () => {
  const out = scene({ body: earlier, fail: unavailable });
  expect(await out.start()).toBe(source.run);
  const later = scene({ body: renderStarted(COMMENT_MARKER, run, HEAD, null), fail: refused });
  await later.verdicts();
  expect([out.writes(), later.writes()]).toEqual([0, 0]);
  const broken = () => new TypeError('defect');
  await expect(scene({ fail: broken }).start()).rejects.toThrow('defect');
  const body = renderStarted(COMMENT_MARKER, run, HEAD, null);
  await expect(scene({ body, fail: broken }).verdicts()).rejects.toThrow('defect');
});

it.each<[string, Scene]>([
  ['with comment: false', { inputs: { comment: 'false' } }],
  ['in a local run', { isLocal: true }],
  ['when a newer head is there', { head: 'd'.repeat(40) }],
  ['when the pull request is closed', { head: null }],
])('notes no start and no verdicts %s', async (_, given) => {
  const { start, verdicts, writes } = scene({
    body: renderStarted(COMMENT_MARKER, run, HEAD, null),
    ...given,
  });
  expect(await start()).toBeUndefined();
  await verdicts();
  expect(writes()).toBe(0);
});

it.each<[string, (body: string) => string]>([
  ['the start of a newer run', (body) => renderStarted(COMMENT_MARKER, other, HEAD, body)],
  ['the result of another run', () => earlier],
  ['the end of the pull request', (body) => renderClosed(COMMENT_MARKER, 'closed', '', body)],
])('writes no verdicts over %s', async (_, text) => {
  const { start, verdicts, others, shown } = scene({ body: earlier });
  await start();
  const standing = text(shown());
  others(standing);
  await verdicts();
  expect(shown()).toBe(standing);
});

it('writes no verdicts where nothing was compared', async () => {
  const { start, verdicts, writes } = scene();
  await start();
  await verdicts([prompt('prompts/new.yaml', { status: 'new', verdict: null, baseVersusHead: null })]);
  expect(writes()).toBe(1);
});

it('is written once by a run that is not of a workflow, with the result', async () => {
  const { start, verdicts, writes } = scene({ isLocal: true });
  await start();
  await verdicts();
  expect(writes()).toBe(0);
});

it('says which prompt files were looked for, in verdicts as in results', async () => {
  const { settings, start, verdicts, result, shown } = scene();
  const selection = selectionDigest(settings);
  await start();
  await verdicts();
  expect(commentState(shown()).selection).toBe(selection);
  await result();
  expect(commentState(shown()).selection).toBe(selection);
});

const record: RunRecord = {
  kind: 'run',
  version: 1,
  finishedAt: '2026-11-22T10:00:00Z',
  verdict: 'improved',
  exitCode: 0,
  gateFailures: [],
  outputs: {},
  headline: 'SPO: 1 improved',
  comment: source,
};
const below = renderStarted(COMMENT_MARKER, other, HEAD, earlier);

it.each<[string, Scene, string]>([
  ['takes the start of a run that came to nothing away', { body: below }, earlier],
  [
    'takes it away too that the pull request was closed once',
    { body: renderClosed(COMMENT_MARKER, 'closed', '', earlier) },
    earlier,
  ],
  ['leaves it while the pull request is closed', { body: below, head: null }, below],
  ['leaves it to the run of a newer head', { body: below, head: 'd'.repeat(40) }, below],
  ['leaves a comment that has nothing on top', { body: earlier }, earlier],
  [
    'leaves the result of another run',
    { body: below.replace(source.run, '5/1/check') },
    below.replace(source.run, '5/1/check'),
  ],
  ['writes nothing with comment: false', { body: below, inputs: { comment: 'false' } }, below],
  ['goes without in an outage', { body: below, fail: unavailable }, below],
])('a run that repeats a result %s', async (_, given, expected) => {
  const { task, settings, shown, writes } = scene(given);
  await commentReplay(record, change, task, settings);
  expect(shown()).toBe(expected);
  expect(writes()).toBe(expected === given.body ? 0 : 1);
});
