import { describe, expect, it } from 'vitest';
import { planEvent } from '../../../src/jobs/events/plan-event.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';

const HEAD = 'a'.repeat(40);
const repository = { name: 'prompts', full_name: 'acme/prompts', owner: { login: 'acme' } };

function pull(action: string, changes: object = {}, rest: object = {}) {
  const base = { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/prompts' } };
  const head = { sha: HEAD, ref: 'topic', repo: { full_name: 'acme/prompts' } };
  return { action, repository, pull_request: { number: 7, base, head, ...changes }, ...rest };
}
const fork = { head: { sha: HEAD, ref: 'topic', repo: { full_name: 'ann/prompts' } } };
const orphan = { head: { sha: HEAD, ref: 'topic', repo: null } };
const labeled = (name: string) => ({ label: { name }, sender: { login: 'ann' } });

function comment(body: string, changes: object = {}) {
  const issue = { number: 7, pull_request: {} };
  return { action: 'created', repository, issue, comment: { body, user: { login: 'ann' } }, ...changes };
}

const plan = (event: string, payload: unknown, inputs: Record<string, string> = {}) =>
  planEvent(
    event,
    payload,
    readSettings({ 'api-key': 'k', ...inputs }, (name) => name),
  );

describe('a plan', () => {
  it.each([
    ['pull_request', pull('opened'), {}, { task: 'check', anew: false }],
    ['pull_request', pull('synchronize'), {}, { task: 'check', anew: false }],
    ['pull_request', pull('ready_for_review'), {}, { task: 'check' }],
    ['pull_request', pull('labeled', {}, labeled('any')), {}, { task: 'check' }],
    ['pull_request', pull('reopened'), {}, { task: 'check', anew: true }],
    ['pull_request', pull('edited'), {}, { task: 'nothing' }],
    ['pull_request', pull('opened', { draft: true }), {}, { task: 'nothing' }],
    ['pull_request', pull('opened', { draft: true }), { drafts: 'true' }, { task: 'check' }],
    ['pull_request', pull('opened', fork), { 'api-key': '' }, { task: 'validate' }],
    ['pull_request', pull('opened', orphan), { 'api-key': '' }, { task: 'validate' }],
    [
      'pull_request',
      pull('opened', fork),
      { 'api-key': '', offline: 'true', 'base-url': 'http://llm.internal/v1' },
      { task: 'validate' },
    ],
    ['pull_request', pull('opened', fork), { 'api-key': '', 'execute-api-key': 'k' }, { task: 'check' }],
    ['pull_request', pull('opened'), { 'api-key': '' }, { task: 'check' }],
    ['pull_request', pull('closed', { merged: true }), {}, { task: 'clean-up', merged: true }],
    ['pull_request', pull('closed', { merged: false }), {}, { task: 'clean-up', merged: false }],
    ['pull_request', pull('closed', fork), {}, { task: 'nothing' }],
    ['pull_request', pull('closed'), { mode: 'check' }, { task: 'nothing' }],
    ['pull_request', pull('closed'), { mode: 'cleanup' }, { task: 'clean-up' }],
    ['pull_request', pull('opened'), { mode: 'check' }, { task: 'check' }],
    ['pull_request', pull('opened'), { mode: 'cleanup' }, { task: 'nothing' }],
    ['pull_request_target', pull('closed', fork), {}, { task: 'clean-up' }],
    ['pull_request_target', pull('opened', fork), {}, { task: 'nothing' }],
    ['pull_request_target', pull('synchronize', fork, labeled('spo-check')), {}, { task: 'nothing' }],
    ['pull_request_target', pull('opened', orphan), {}, { task: 'nothing' }],
    ['pull_request_target', pull('opened'), {}, { task: 'check' }],
    ['pull_request_target', pull('labeled', fork, labeled('other')), {}, { task: 'nothing' }],
    ['pull_request_target', pull('unlabeled', fork, labeled('spo-check')), {}, { task: 'nothing' }],
    [
      'pull_request_target',
      pull('labeled', fork, labeled('spo-check')),
      {},
      {
        task: 'check-approved',
        approval: { owner: 'acme', repo: 'prompts', number: 7, sha: HEAD, by: 'ann' },
      },
    ],
    [
      'pull_request_target',
      pull('labeled', fork, { label: { name: 'spo-check' } }),
      {},
      { task: 'nothing', reason: expect.stringContaining('who added') },
    ],
  ])('of %s %# is what it should be', (event, payload, inputs, expected) => {
    expect(plan(event, payload, inputs as Record<string, string>)).toMatchObject(expected);
  });
});

describe('a comment', () => {
  it.each([`/spo check ${HEAD}`, `\n/spo check   ${HEAD}  \r\nthanks`])('approves with %j', (body) => {
    expect(plan('issue_comment', comment(body))).toEqual({
      task: 'check-approved',
      approval: { owner: 'acme', repo: 'prompts', number: 7, sha: HEAD, by: 'ann' },
    });
  });

  it.each([
    [comment('nice work'), 'does not begin'],
    [comment(`please /spo check ${HEAD}`), 'does not begin'],
    [comment(`> /spo check ${HEAD}`), 'does not begin'],
    [comment('/spoof'), 'does not begin'],
    [comment('/spo check'), 'all 40 digits'],
    [comment('/spo check abc1234'), 'all 40 digits'],
    [comment(`/spo check ${HEAD}a`), 'all 40 digits'],
    [comment(`/spo check ${HEAD} now`), 'all 40 digits'],
    [comment(`/spo check ${HEAD}`, { action: 'edited' }), 'new comment'],
    [comment(`/spo check ${HEAD}`, { issue: { number: 7 } }), 'on an issue'],
    [
      comment(`/spo check ${HEAD}`, { comment: { body: `/spo check ${HEAD}`, user: null } }),
      'has been deleted',
    ],
  ])('approves nothing: %#', (payload, part) => {
    expect(plan('issue_comment', payload)).toEqual({
      task: 'nothing',
      reason: expect.stringContaining(part),
    });
  });
});

it.each([
  ['schedule', {}, null],
  ['workflow_dispatch', { repository: { default_branch: 'main' } }, 'main'],
])('looks at a branch as it stands on %s', (event, payload, defaultBranch) => {
  expect(plan(event, payload)).toEqual({ task: 'refresh', trigger: event, defaultBranch });
});

it.each([
  ['push', {}, 'on: pull_request'],
  ['constructor', {}, 'on: pull_request'],
  ['workflow_run', {}, 'fork-approval.yml'],
  ['issue_comment', {}, 'event file'],
])('refuses %s %# and says what to use', (event, payload, part) => {
  let caught: unknown;
  try {
    plan(event, payload);
  } catch (error) {
    caught = error;
  }
  expect(caught).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining(part) });
});
