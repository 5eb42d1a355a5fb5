import type { ServerResponse } from 'node:http';
import { expect } from 'vitest';
import { openAiModel } from '../../src/models/openai/openai-model.ts';
import type { SpoError } from '../../src/spo/errors.ts';
import type { Role } from '../../src/spo/ports.ts';
import { rawServer } from './raw-server.ts';
import { ask, errorOf } from './requests.ts';

export const KEY = 'sk-very-secret-0123456789';

export type Respond = (response: ServerResponse) => void;

/** The error of one call to a server that answers as `respond` says; the key is nowhere in it. */
export async function failure(respond: Respond, role: Role = 'execute', timeout = 20_000): Promise<SpoError> {
  const server = await rawServer(respond);
  const model = openAiModel({
    baseUrl: server.baseUrl,
    apiKey: KEY,
    model: 'gpt-9',
    timeout,
    cost: () => 0.25,
  });
  const error = await errorOf(model.complete(ask('hi', role)));
  const everything = JSON.stringify([error.message, error.remedy, error.evidence, String(error.cause)]);
  expect(everything).not.toContain(KEY);
  expect(error.evidence).toMatchObject({ model: 'gpt-9', attempts: 1 });
  expect(server.requests).toHaveLength(1);
  return error;
}
