import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRefusal, refusalIn } from '../../../src/models/openai/refusal.ts';

describe('readRefusal', () => {
  it.each<[string, unknown, object]>([
    [
      'OpenAI',
      { error: { message: 'No.', code: 'unsupported_value', param: 'temperature' } },
      { message: 'No.', code: 'unsupported_value', parameter: 'temperature' },
    ],
    ['plain text in JSON', { error: 'overloaded' }, { message: 'overloaded', code: null }],
    ['a status for a code', { error: { message: 'Slow.', code: 429 } }, { code: null, status: 429 }],
    ['vLLM', { object: 'error', message: 'Too long.', code: 400 }, { message: 'Too long.', status: 400 }],
    ['FastAPI', { detail: 'Not found' }, { message: 'Not found' }],
    [
      'FastAPI on parameters',
      { detail: [{ type: 'extra_forbidden', loc: ['body', 'top_p'], msg: 'Extra inputs' }] },
      { message: 'top_p: Extra inputs', parameter: 'top_p' },
    ],
    ['an error without a message', { error: { type: 'odd' } }, { message: 'no message' }],
    ['something else', { hello: 1 }, { message: '{"hello":1}', code: null, parameter: null, status: null }],
  ])('understands %s', (_, body, expected) => {
    expect(readRefusal(JSON.stringify(body))).toMatchObject(expected);
  });

  it('takes any other text for the message', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (body) => {
        expect(typeof readRefusal(body).message).toBe('string');
      }),
    );
    expect(readRefusal('<html>Bad gateway</html>').message).toBe('<html>Bad gateway</html>');
  });
});

it('a good reply states no refusal', () => {
  expect(refusalIn({ choices: [], error: null })).toBeNull();
});
