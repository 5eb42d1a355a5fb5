import { expect, it } from 'vitest';
import type { FileSummary } from '../../../../../src/ui/api.ts';
import { draftFor, runFormOf } from '../../../../../src/ui/page/run/form/run-draft.ts';

const file = (...prompts: string[]): FileSummary => ({
  path: 'prompts/chat.v2.yaml',
  format: 'an SPO template',
  prompts,
  problems: 0,
});

it('names results after the file and the prompt, as the command line does', () => {
  expect(runFormOf(draftFor(file('')), []).name).toBe('chat.v2');
  expect(runFormOf(draftFor(file('greeting', 'goodbye')), []).name).toBe('chat.v2/greeting');
});

it('offers a name that has no results yet, and keeps one that was typed', () => {
  const draft = draftFor(file(''));
  expect(runFormOf(draft, ['chat.v2', 'chat.v2-2', 'other']).name).toBe('chat.v2-3');
  expect(runFormOf({ ...draft, name: 'chat.v2' }, ['chat.v2']).name).toBe('chat.v2');
});

it.each([
  ['', 1],
  [' 7 ', 7],
  ['x', 0],
  ['1.5', 0],
])('reads %j as the first round %j', (initialRound, round) => {
  expect(runFormOf({ ...draftFor(file('')), initialRound }, []).initialRound).toBe(round);
});
