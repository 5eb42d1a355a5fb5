import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChatReply } from '../../../../src/models/openai/chat-reply.ts';
import { collectStream } from '../../../../src/models/openai/reply/event-stream.ts';

const delta = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}`;
const DONE = 'data: [DONE]';

function read(text: string) {
  const collected = collectStream(text);
  return collected && { ...readChatReply(collected.body, 'base_model'), isWhole: collected.isWhole };
}

describe('a stream of events is put together', () => {
  it.each<[string, string]>([
    ['as OpenAI sends it', [delta('fi'), delta('ne', 'stop'), DONE].join('\n\n')],
    ['with lines that end as on Windows', [delta('fi'), delta('ne', 'stop'), DONE].join('\r\n\r\n')],
    ['with nothing between its events', [delta('fi'), delta('ne', 'stop')].join('\n')],
    [
      'without spaces behind its colons',
      [delta('fi'), delta('ne'), DONE].join('\n\n').replaceAll('data: ', 'data:'),
    ],
    ['with the names of events', `event: message\n${delta('fine', 'stop')}\n\n`],
    ['with comments', [': OPENROUTER PROCESSING', delta('fine', 'stop'), DONE].join('\n\n')],
    ['with blank lines before it', `\n\n${delta('fine', 'stop')}\n\n`],
    ['without a last word, but with a reason to end', delta('fine', 'stop')],
    ['without a reason to end, but with a last word', `${delta('fine')}\n\n${DONE}`],
    ['in one piece', 'data: {"choices":[{"index":0,"message":{"content":"fine"},"finish_reason":"stop"}]}'],
    [
      'with a second choice beside the first',
      [delta('fine', 'stop'), 'data: {"choices":[{"index":1,"delta":{"content":"bad"}}]}', DONE].join('\n\n'),
    ],
    [
      'with a role and empty pieces',
      [
        'data: {"choices":[{"index":0,"delta":{"role":"assistant","content":null}}]}',
        delta(''),
        delta('fine', 'stop'),
      ].join('\n\n'),
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ ok: true, text: 'fine', isWhole: true });
  });

  it('with its tokens and the reason why it ended', () => {
    const usage = 'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2}}';
    expect(read([delta('Once', 'length'), usage, DONE].join('\n\n'))).toMatchObject({
      text: 'Once',
      cutOff: true,
      tokens: { promptTokens: 9, completionTokens: 2 },
    });
  });

  it('with the thoughts apart from the answer', () => {
    const thought = 'data: {"choices":[{"index":0,"delta":{"reasoning_content":"Hm."}}]}';
    const { body } = collectStream([thought, thought, delta('fine', 'stop')].join('\n\n')) ?? {};
    expect(JSON.parse(body ?? '').choices[0].message).toEqual({
      reasoning_content: 'Hm.Hm.',
      content: 'fine',
    });
  });

  it.each<[string, string]>([
    ['that ends without a reason', delta('fi')],
    ['that is cut in an event', `${delta('fi')}\n\ndata: {"choices":[{"index"`],
    ['that holds nothing', ': still here\n\n'],
  ])('but one %s is not whole', (_, text) => {
    expect(collectStream(text)?.isWhole).toBe(false);
  });

  it('and an error in it is the reply, whatever came before', () => {
    const error = 'data: {"error":{"code":502,"message":"Provider disconnected"},"choices":[]}';
    expect(read([delta('fi'), error].join('\n\n'))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Provider disconnected'),
      reportedStatus: 502,
    });
  });
});

it.each(['{"choices": []}', '', 'database: down', '<html>', 'data of mine'])('%j is no stream', (text) => {
  expect(collectStream(text)).toBeNull();
});

it('total: null, or JSON', () => {
  const line = fc.oneof(
    fc.string(),
    fc.json().map((json) => `data: ${json}`),
    fc.constant(DONE),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const collected = collectStream(`data:\n${lines.join('\n')}`);
      JSON.parse(collected?.body ?? 'null');
    }),
  );
});
