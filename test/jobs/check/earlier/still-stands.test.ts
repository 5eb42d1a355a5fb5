import { expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../../../src/forge/forge.ts';
import type { RunRecord } from '../../../../src/jobs/check/earlier/finished-records.ts';
import { stillStands } from '../../../../src/jobs/check/earlier/still-stands.ts';
import { type ResultSource, renderStarted, resultMark } from '../../../../src/report/comment-state.ts';
import { readSettings } from '../../../../src/settings/run-settings.ts';
import { selectionDigest } from '../../../../src/settings/selection-digest.ts';
import { SpoError } from '../../../../src/spo/errors.ts';
import { commentForge } from '../../../support/comment-forge.ts';
import { branchTask, pullRequestTask } from '../../../support/runs.ts';

const HEAD = 'a'.repeat(40);
const settings = readSettings({}, (name) => name);
const source = { run: '7/1/check', headSha: HEAD, selection: selectionDigest(settings) };
const record: RunRecord = {
  kind: 'run',
  version: 1,
  finishedAt: '2026-11-22T10:00:00Z',
  verdict: 'improved',
  exitCode: 0,
  gateFailures: [],
  outputs: { 'commit-sha': '' },
  headline: 'SPO: 1 improved',
  comment: { run: source.run, headSha: HEAD },
};
const { comment: _, ...withoutComment } = record;
const commentOf = (from: ResultSource) => `${COMMENT_MARKER}\n${resultMark(from)}\n### SPO: 1 improved\n`;

interface Scene {
  readonly record?: RunRecord;
  readonly comment?: string | null | SpoError;
  readonly tip?: string | null;
  readonly head?: string | null;
  readonly watched?: boolean;
  readonly number?: number | null;
}

function ask({ watched = true, number = 7, tip = null, ...scene }: Scene): Promise<boolean> {
  const { comment = commentOf(source), head = HEAD } = scene;
  const forge = {
    readComment: async () => {
      if (comment instanceof SpoError) throw comment;
      return comment;
    },
    currentHead: async () => head,
  };
  const change = { number, baseSha: 'b'.repeat(40), headSha: HEAD, files: [] };
  const branch = { name: 'spo/pr-7', tipAtStart: tip };
  const people = { ...commentForge(), ...forge };
  const task = number === null ? branchTask(people) : pullRequestTask(people, { number });
  return stillStands(scene.record ?? record, { change, branch }, task, { ...settings, comment: watched });
}

it.each<[boolean, string, Scene]>([
  [true, 'in the comment of its run', {}],
  [
    true,
    'below the start of another run',
    { comment: renderStarted(COMMENT_MARKER, { id: '9/1/check', page: '' }, HEAD, commentOf(source)) },
  ],
  [
    false,
    'where its run has died later and left verdicts alone',
    { comment: commentOf(source).replace('spo-action:result', 'spo-action:verdicts') },
  ],
  [false, 'in no comment', { comment: null }],
  [false, 'in a comment of another run', { comment: commentOf({ ...source, run: '8/1/check' }) }],
  [false, 'in a comment of another head', { comment: commentOf({ ...source, headSha: 'c'.repeat(40) }) }],
  [false, 'in a comment without a result', { comment: `${COMMENT_MARKER}\n### SPO` }],
  [false, 'under a record that names no comment', { record: withoutComment }],
  [
    true,
    'beside a workflow for other files',
    { comment: commentOf({ run: '8/1/check', headSha: HEAD, selection: '0'.repeat(16) }) },
  ],
  [true, 'where the head is outdated', { comment: null, head: 'c'.repeat(40) }],
  [true, 'where the pull request is closed', { comment: null, head: null }],
  [true, 'where nobody comments', { record: withoutComment, comment: null, watched: false }],
  [true, 'where there is no pull request', { record: withoutComment, comment: null, number: null }],
  [true, 'where comments may not be read', { comment: new SpoError('forge-permission', 'no') }],
  [true, 'beside a branch that it left as it was', { tip: 'd'.repeat(40) }],
  [false, 'without its commit', { record: { ...record, outputs: { 'commit-sha': 'e'.repeat(40) } } }],
  [
    true,
    'with its commit',
    { record: { ...record, outputs: { 'commit-sha': 'e'.repeat(40) } }, tip: 'e'.repeat(40) },
  ],
])('%s: a result stands %s', async (expected, _where, scene) => {
  expect(await ask(scene)).toBe(expected);
});

it('does not take an outage for an answer', async () => {
  await expect(ask({ comment: new SpoError('forge-unavailable', 'down') })).rejects.toThrow('down');
});
