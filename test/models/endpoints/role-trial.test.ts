import { describe, expect, it } from 'vitest';
import { tryRole } from '../../../src/models/endpoints/role-trial.ts';
import { createTransport } from '../../../src/models/openai/connection/keep-alive-fetch.ts';
import type { Role } from '../../../src/spo/ports.ts';
import { fakeClock } from '../fake-clock.ts';
import { inForm } from '../openai/picky-server.ts';
import { completion, json, rawServer } from '../raw-server.ts';

/** Tries a role on a server that answers this. */
async function trialOf(role: Role, reply: (body: { readonly messages?: unknown }) => string) {
  const server = await rawServer((response, { body }) =>
    json(response, 200, completion({ content: reply(body) })),
  );
  const options = {
    baseUrl: server.baseUrl,
    apiKey: 'secret-key',
    model: 'small',
    mode: 'base_model',
    timeout: 5000,
  } as const;
  const { trial, calls } = await tryRole(role, options, createTransport(), fakeClock(), undefined);
  expect(server.requests).toHaveLength(calls);
  return { ...trial, calls };
}

const choose = (letter: string) => () => `<choose>${letter}</choose>`;

describe('a role is tried with its real form', () => {
  it.each([
    ['optimize', 1],
    ['evaluate', 2],
    ['execute', 1],
  ] as const)('%s needs %i calls for a model that follows it', async (role, calls) => {
    expect(await trialOf(role, inForm)).toEqual({ role, finding: 'read', words: '', calls });
  });

  it.each([
    [
      'its thoughts in front',
      (body: object) => `<think>A or B? <choose>C</choose></think>${inForm(body)}`,
      'read',
    ],
    [
      'the wrong answer',
      (body: object) =>
        inForm(body).replace(/A(?=<.choose)|B(?=<.choose)/, (letter) => (letter === 'A' ? 'B' : 'A')),
      'wrong',
    ],
    ['the first answer', choose('A'), 'flip'],
    ['a tie', choose('tie'), 'tie'],
    ['prose', () => 'Both have merits.', 'unreadable'],
  ] as const)('a judge that writes %s', async (_, reply, finding) => {
    expect(await trialOf('evaluate', reply)).toMatchObject({ finding, calls: 2 });
  });

  it('shows the words of what cannot be used', async () => {
    expect(await trialOf('evaluate', () => 'Both have merits.')).toMatchObject({
      words: 'Both have merits.',
    });
    expect(await trialOf('optimize', () => 'OK')).toMatchObject({ finding: 'unreadable', calls: 2 });
    expect(await trialOf('execute', () => '<think>hm')).toMatchObject({
      finding: 'unreadable',
      words: expect.stringContaining('thought and gave no answer'),
    });
  });
});
