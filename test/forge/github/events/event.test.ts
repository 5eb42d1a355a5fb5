import { expect, test } from 'vitest';
import { parsePullRequestEvent } from '../../../../src/forge/github/events/event.ts';
import { SpoError } from '../../../../src/spo/errors.ts';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);

const payload = (pull: object = {}, rest: object = {}) => ({
  action: 'synchronize',
  number: 7,
  repository: { name: 'prompts', full_name: 'acme/prompts', owner: { login: 'acme' } },
  pull_request: {
    number: 7,
    draft: true,
    base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/prompts' } },
    head: { sha: HEAD, ref: 'topic', repo: { full_name: 'acme/prompts' } },
    ...pull,
  },
  ...rest,
});
const head = (repo: object | null) => ({ head: { sha: HEAD, ref: 'topic', repo } });

test('reads a pull request', () => {
  expect(parsePullRequestEvent(payload())).toEqual({
    owner: 'acme',
    repo: 'prompts',
    number: 7,
    baseSha: BASE,
    baseRef: 'main',
    headSha: HEAD,
    headRef: 'topic',
    headRepo: 'acme/prompts',
    isFork: false,
    draft: true,
    merged: false,
    label: null,
    sender: null,
    changedFiles: null,
    action: 'synchronize',
  });
});

test.each([
  ['a head elsewhere', head({ full_name: 'ann/prompts' }), { headRepo: 'ann/prompts', isFork: true }],
  ['a deleted head', head(null), { headRepo: null, isFork: true }],
  ['another case', head({ full_name: 'ACME/prompts' }), { headRepo: 'ACME/prompts', isFork: false }],
  ['no word on drafts', { draft: undefined }, { draft: false }],
  ['a merge', { merged: true }, { merged: true }],
])('understands %s', (_, pull, expected) => {
  expect(parsePullRequestEvent(payload(pull))).toMatchObject(expected);
});

test.each([
  ['nothing', undefined, 'no `pull_request`'],
  ['a text', 'pull_request', 'no `pull_request`'],
  ['a push', { ref: 'refs/heads/main', repository: {} }, 'no `pull_request`'],
  ['a short SHA', payload({ base: { sha: 'abc', ref: 'main', repo: { full_name: 'a/b' } } }), 'base.sha'],
  ['a number that is none', payload({ number: '7' }), 'pull_request.number'],
  ['no repository', payload({}, { repository: undefined }), 'repository'],
])('refuses %s with a sentence', (_, event, part) => {
  let caught: unknown;
  try {
    parsePullRequestEvent(event);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(SpoError);
  expect(caught).toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining(part),
    remedy: expect.stringContaining('on: pull_request'),
  });
});
