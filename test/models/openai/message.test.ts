import { describe, expect, it } from 'vitest';
import { readChatReply } from '../../../src/models/openai/chat-reply.ts';
import { completion } from '../raw-server.ts';

const textOf = (message: object, mode: 'base_model' | 'reasoning_model') => {
  const reply = readChatReply(JSON.stringify(completion(message)), mode);
  return reply.ok ? reply.text : reply.reason;
};

describe('the message of a chat completion', () => {
  it.each([
    ['DeepSeek', { content: 'billing', reasoning_content: 'Refund?' }],
    ['vLLM and Ollama', { content: 'billing', reasoning: 'Refund?' }],
    [
      'OpenRouter',
      {
        content: 'billing',
        reasoning_details: [
          { type: 'reasoning.text', text: 'Refund?', signature: 'x' },
          { type: 'reasoning.encrypted', data: 'abc' },
        ],
      },
    ],
    [
      'OpenRouter, in a summary',
      { content: 'billing', reasoning_details: [{ type: 'reasoning.summary', summary: 'Refund?' }] },
    ],
    [
      'several at once',
      { content: 'billing', reasoning: 'Refund?', reasoning_details: [{ text: 'Refund?' }] },
    ],
    ['a field with its marks', { content: 'billing', reasoning_content: '<think>Refund?</think>' }],
    ['a field with half of them', { content: 'billing', reasoning_content: '<think>\nRefund?' }],
    ['the answer itself', { content: '<think>Refund?</think>billing' }],
    ['an empty field', { content: '<think>Refund?</think>billing', reasoning_content: '' }],
    // https://docs.rs/crate/mistral-openapi-client: ThinkChunk
    [
      'Magistral',
      {
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: 'Refund?' }] },
          { type: 'text', text: 'billing' },
        ],
      },
    ],
    // https://learn.microsoft.com/azure/databricks/machine-learning/model-serving/query-reason-models
    [
      'Databricks',
      {
        content: [
          { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Refund?' }] },
          { type: 'text', text: 'billing' },
        ],
      },
    ],
    [
      'a part of thoughts with a text',
      {
        content: [
          { type: 'reasoning', text: 'Refund?' },
          { type: 'text', text: 'billing' },
        ],
      },
    ],
  ])('has thoughts apart from the answer: %s', (_, message) => {
    expect(textOf(message, 'reasoning_model')).toBe('Refund?\n\nbilling');
    expect(textOf(message, 'base_model')).not.toMatch(/^Refund/);
  });

  it.each([
    [{ content: '', reasoning: 'Refund?' }, 'the model thought and gave no answer'],
    [{ content: null, reasoning_details: [{ text: 'Refund?' }] }, 'the model thought and gave no answer'],
    [{ content: [{ type: 'thinking', thinking: 'Refund?' }] }, 'the model thought and gave no answer'],
    [{ content: '' }, 'the model gave no answer'],
    [{ content: null, refusal: 'I will not.' }, 'the model refused: I will not.'],
    [{ content: [{ type: 'refusal', refusal: 'I will not.' }] }, 'the model refused: I will not.'],
    [
      { content: '', reasoning: 7, reasoning_details: 'x', refusal: {} },
      'the model thought and gave no answer',
    ],
  ])('says why there is no answer: %j', (message, reason) => {
    expect(textOf(message, 'base_model')).toBe(reason);
    expect(textOf(message, 'reasoning_model')).toBe(reason);
  });
});
