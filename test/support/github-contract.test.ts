import { expect, it, test } from 'vitest';
import { replyFaults, requestFaults } from './github-contract.ts';

const git = '/repos/acme/prompts/git';
const request = (method: string, path: string, body: unknown = {}, query = '') =>
  requestFaults({ method, path, body, query: new URLSearchParams(query) });

it('takes what GitHub describes', () => {
  expect(request('POST', `${git}/refs`, { ref: 'refs/heads/a', sha: 'a' })).toEqual([]);
  expect(request('GET', `/api/v3${git}/ref/heads%2Fspo%2Fpr-1`)).toEqual([]);
  expect(request('GET', '/repos/acme/prompts/pulls/1/files', {}, 'per_page=100&page=2')).toEqual([]);
});

test.each([
  ['another path', 'GET', `${git}/blob/abc`, {}, ''],
  ['another method', 'PUT', `${git}/refs`, {}, ''],
  ['a missing field', 'POST', `${git}/refs`, { ref: 'refs/heads/a' }, ''],
  ['a field of another type', 'POST', `${git}/commits`, { message: 'm', tree: 't', parents: 'p' }, ''],
  ['an unknown query', 'GET', '/repos/acme/prompts/pulls/1/files', {}, 'size=3'],
  ['a query of another type', 'GET', '/repos/acme/prompts/pulls/1/files', {}, 'per_page=many'],
])('finds %s', (_, method, path, body, query) => {
  expect(request(method, path, body, query)).not.toEqual([]);
});

it('finds a forged reply that GitHub would not give', () => {
  expect(replyFaults('GET', `${git}/ref/heads%2Fmain`, 200, { ref: 'refs/heads/main' })).not.toEqual([]);
  expect(replyFaults('GET', `${git}/ref/heads%2Fmain`, 404, {})).toEqual([]);
});
