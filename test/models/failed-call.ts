import type { ServerResponse } from 'node:http';
import { expect } from 'vitest';
import { openAiModel } from '../../src/models/openai/openai-model.ts';
import { SpoError } from '../../src/spo/errors.ts';
import type { Role } from '../../src/spo/ports.ts';
import type { Usage } from '../../src/spo/types.ts';
import { rawServer } from './raw-server.ts';
import { ask } from './requests.ts';

export const KEY = 'sk-very-secret-0123456789';

export type Respond = (response: ServerResponse) => void;

/** The error of one call to a server that answers as `respond` says. */
export async function failure(respond: Respond, role?: Role, timeout?: number): Promise<SpoError> {
  return (await failedCall(respond, role, timeout)).error;
}

/** The same with what the call took; the key is nowhere in its error, and no bill. */
export async function failedCall(
  respond: Respond,
  role: Role = 'execute',
  timeout = 20_000,
): Promise<{ readonly error: SpoError; readonly usage: Usage }> {
  const server = await rawServer(respond);
  const model = openAiModel({
    baseUrl: server.baseUrl,
    apiKey: KEY,
    model: 'gpt-9',
    timeout,
    cost: () => 0.25,
  });
  const attempt = await model.attempt(ask('hi', role));
  if (attempt.ok || !(attempt.error instanceof SpoError)) throw new Error('It did not fail.');
  const { error, usage } = attempt;
  const everything = JSON.stringify([error.message, error.remedy, error.evidence, String(error.cause)]);
  expect(everything).not.toContain(KEY);
  expect(error.evidence).toMatchObject({ model: 'gpt-9' });
  expect(Object.keys(error.evidence)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/attempts|Tokens|cost/)]),
  );
  expect(usage.calls).toBe(1);
  expect(server.requests).toHaveLength(1);
  return { error, usage };
}
