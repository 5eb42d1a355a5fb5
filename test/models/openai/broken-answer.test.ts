import { describe, expect, it } from 'vitest';
import { readChatReply } from '../../../src/models/openai/chat-reply.ts';
import { completion } from '../raw-server.ts';

const HALF = 'The first half of an ans';

function reply(finish: string | null, choice: object = {}, more: object = {}, content: unknown = HALF) {
  const message = content === undefined ? {} : { message: { role: 'assistant', content } };
  const body = { choices: [{ index: 0, ...message, finish_reason: finish, ...choice }], ...more };
  return readChatReply(JSON.stringify(body), 'base_model');
}

const withheld = { ok: false, aboutText: true, retryable: false };
const broken = { ok: false, aboutText: false, retryable: true };

describe('an answer is no whole one', () => {
  it.each([
    'content_filter',
    'CONTENT_FILTER',
    // github.com/langgenius/dify/issues/7559
    'sensitive',
    // Gemini's compatible endpoint, and its own words behind gateways
    'content_filter: PROHIBITED_CONTENT',
    'SAFETY',
    'RECITATION',
    // Bedrock (docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) and Anthropic
    'content_filtered',
    'guardrail_intervened',
    'refusal',
  ])('when a filter ended it with %s', (finish) => {
    expect(reply(finish)).toMatchObject({
      ...withheld,
      reason: expect.stringContaining('cut the answer off'),
    });
    expect(reply(finish, {}, {}, '')).toMatchObject({
      ...withheld,
      reason: expect.stringContaining('withheld'),
    });
  });

  it('when a filter left no message at all, as Gemini does', () => {
    expect(reply('content_filter: PROHIBITED_CONTENT', {}, {}, undefined)).toMatchObject(withheld);
  });

  it.each([
    'error',
    // docs.z.ai/api-reference/llm/chat-completion, api-docs.deepseek.com/api/create-chat-completion
    'network_error',
    'insufficient_system_resource',
    'abort',
  ])('when the endpoint ended it with %s', (finish) => {
    expect(reply(finish)).toMatchObject({
      ...broken,
      reason: expect.stringContaining(`broke the answer off (${finish})`),
    });
  });

  it.each<[string, object, object]>([
    ['502 in the choice, as OpenRouter has it', { error: { code: 502, message: 'Upstream died' } }, broken],
    ['a sentence in the choice', { error: 'Upstream died' }, broken],
    [
      'a moderator in the choice',
      { error: { code: 403, message: 'No.', metadata: { reasons: ['hate'], flagged_input: 'x' } } },
      withheld,
    ],
    [
      'a context that is full',
      { error: { code: 400, message: 'prompt is too long: 9 tokens > 8 maximum' } },
      withheld,
    ],
  ])('with %s', (_, choice, expected) => {
    expect(reply('stop', choice)).toMatchObject(expected);
  });

  it('with an error beside its choices', () => {
    const error = { message: 'Upstream died', code: 502 };
    expect(reply(null, {}, { error })).toMatchObject({
      ...broken,
      reason: expect.stringContaining('Upstream died'),
    });
  });
});

describe('an answer is whole', () => {
  it.each([
    null,
    'stop',
    'STOP',
    'eos',
    'end_turn',
    'stop_sequence',
    'COMPLETE',
    'tool_calls',
    'something new',
  ])('when it ends with %s', (finish) => {
    expect(reply(finish)).toMatchObject({ ok: true, text: HALF, cutOff: false });
  });

  it.each<[string, object, object]>([
    ['null', { error: null }, { error: null }],
    ['empty', { error: {} }, { error: '' }],
    ['a zero', {}, { error: { code: 0, message: '' } }],
  ])('beside an error that is %s', (_, choice, more) => {
    expect(reply('stop', choice, more)).toMatchObject({ ok: true, text: HALF });
  });

  it.each(['length', 'MAX_TOKENS', 'model_length'])('but for its end when %s ended it', (finish) => {
    expect(reply(finish)).toMatchObject({ ok: true, cutOff: true });
  });
});

it('a refusal inside of a good status is one of the text', () => {
  const body = { error: { message: 'prompt is too long: 208310 tokens > 200000 maximum', type: 'x' } };
  expect(readChatReply(JSON.stringify(body), 'base_model')).toMatchObject({ ok: false, reportedStatus: 400 });
  const refusal = completion({ content: null, refusal: 'I will not.' });
  expect(readChatReply(JSON.stringify(refusal), 'base_model')).toMatchObject(withheld);
});
