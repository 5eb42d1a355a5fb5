import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChatReply } from '../../../src/models/openai/chat-reply.ts';
import { completion } from '../raw-server.ts';

describe('readChatReply', () => {
  it('returns a value or a reason for any text and any JSON', () => {
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .record({ choices: fc.array(fc.record({ message: fc.jsonValue() })), usage: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(body, fc.constantFrom('base_model', 'reasoning_model'), (text, mode) => {
        const reply = readChatReply(text, mode);
        expect(reply.ok ? reply.text.trim() : reply.reason).not.toBe('');
      }),
    );
  });

  it('reads an answer in parts without the thoughts between them', () => {
    const content = [
      { type: 'thinking', thinking: [] },
      { type: 'text', text: 'It is ' },
      { type: 'text', text: '42.' },
    ];
    expect(readChatReply(JSON.stringify(completion({ content })), 'base_model')).toMatchObject({
      text: 'It is 42.',
    });
  });

  it('keeps an answer that was cut off, and says so when nothing is left of it', () => {
    const cut = (content: string) => {
      const choices = [{ message: { content }, finish_reason: 'length' }];
      return readChatReply(JSON.stringify({ choices }), 'base_model');
    };
    expect(cut('half an ans')).toMatchObject({ ok: true, text: 'half an ans' });
    expect(cut('')).toMatchObject({
      ok: false,
      retryable: false,
      reason: expect.stringContaining('cut off'),
    });
  });

  it('does not take thoughts for an answer', () => {
    const body = JSON.stringify(completion({ content: '', reasoning_content: 'Let me think.' }));
    expect(readChatReply(body, 'reasoning_model').ok).toBe(false);
  });

  it('reads cached tokens, never more than there were', () => {
    const usage = { prompt_tokens: 10, completion_tokens: 2, prompt_tokens_details: { cached_tokens: 99 } };
    const reply = readChatReply(JSON.stringify(completion({ content: 'x' }, { usage })), 'base_model');
    expect(reply.tokens).toEqual({ promptTokens: 10, cachedPromptTokens: 10, completionTokens: 2 });
  });

  it.each([{ prompt_tokens: '10' }, { prompt_tokens: -1, completion_tokens: 2 }, 'many', []])(
    'takes usage %j for none',
    (usage) => {
      const reply = readChatReply(JSON.stringify(completion({ content: 'x' }, { usage })), 'base_model');
      expect(reply).toMatchObject({ ok: true, tokens: null });
    },
  );
});
